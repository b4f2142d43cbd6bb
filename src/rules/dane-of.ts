import { notAsked, type Observed } from '../facts/observed.ts';
import type { DaneResult, HostDane, TlsaRecord } from '../facts/smtp.ts';
import type { KnownFacts } from './define.ts';
import { subjectOf } from './sessions.ts';

/** TLSA records of each host that DNSSEC vouches for. */
export function hostsWithTlsa({ smtp }: KnownFacts<'smtp'>): readonly {
  readonly subject: string;
  readonly host: HostDane;
  readonly records: Observed<readonly TlsaRecord[]>;
}[] {
  return hostsOf(smtp).map((host) => ({ subject: host.host, host, records: host.records }));
}

/** Each conversation with a host that has TLSA records. */
export function daneOf({ smtp }: KnownFacts<'smtp'>): readonly {
  readonly subject: string;
  readonly host: HostDane;
  readonly result: DaneResult;
  readonly records: Observed<readonly TlsaRecord[]>;
  readonly matched: Observed<string>;
}[] {
  return hostsOf(smtp)
    .filter(({ records }) => records.state !== 'absent')
    .flatMap((host) =>
      host.results.map((result) => ({
        subject: result.port === 0 ? host.host : subjectOf({ host: host.host, ...result }),
        host,
        result,
        records: host.records,
        matched: result.matched,
      })),
    );
}

/** Where DNS was not asked, one host stands for all. */
function hostsOf(smtp: KnownFacts<'smtp'>['smtp']): readonly HostDane[] {
  if (smtp.state !== 'found') return [];
  const { dane, hosts } = smtp.value;
  if (dane) return dane;
  const records = notAsked('DNS was not asked for TLSA records');
  return hosts.map(({ host }) => ({ host, name: '', records, results: [{ address: '', port: 0, matched: records }] }));
}
