import { octetsText } from '../syntax/octets.ts';
import { isSpfRecord } from '../syntax/spf/parse.ts';
import type { DnsAnswer, HostAddress, MailExchange, RecordData } from './dns.ts';
import type { Facts } from './facts.ts';
import type { Observed } from './observed.ts';
import type { SpfTree } from './spf.ts';
import { authorityOf } from './spf-authority.ts';
import { changeOf } from './spf-plan.ts';

/** The facts as the JSON report shows them, by area (design: "Facts that other programs rely on"). */
export function reportedFacts(facts: Facts): Record<string, unknown> {
  const dns = reportedDns(facts);
  return {
    ...(Object.keys(dns).length > 0 ? { dns } : {}),
    ...(facts.spf || facts.coverage ? { spf: reportedSpf(facts) } : {}),
    ...(facts.smtp ? { smtp: unwrapped(facts.smtp, { sessions: [] }) } : {}),
  };
}

type Reported = { readonly state: string; readonly [key: string]: unknown };

function reportedDns(facts: Facts): Record<string, Reported> {
  const all: Record<string, Reported | undefined> = {
    A: facts.a && answer(facts.a),
    AAAA: facts.aaaa && answer(facts.aaaa),
    CNAME: facts.cname && answer(facts.cname),
    MX: facts.mx && answer(facts.mx, reportedExchange),
    TXT: facts.txt && answer(facts.txt, joinedText),
    DMARC: facts.dmarc && answer(facts.dmarc, joinedText),
    NS: facts.ns && answer(facts.ns, ({ name }) => name),
    SOA: facts.soa && answer(facts.soa),
    CAA: facts.caa && answer(facts.caa),
  };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, Reported] => entry[1] !== undefined));
}

function answer<T>(observed: Observed<readonly T[]>, shape: (value: T) => unknown = (value) => value): Reported {
  const { ttl, authenticated, aliases } = observed as DnsAnswer<T>;
  const meta = {
    ...(ttl === undefined ? {} : { ttl }),
    ...(authenticated === undefined ? {} : { authenticated }),
    ...(aliases === undefined ? {} : { aliases }),
  };
  switch (observed.state) {
    case 'found':
      return { state: 'found', records: observed.value.map(shape), ...meta };
    case 'absent':
      return { state: 'absent', ...(observed.why ? { reason: observed.why } : {}), ...meta };
    case 'unknown':
      return { state: 'unknown', reason: observed.reason, kind: observed.kind };
  }
}

/** The strings of one TXT record joined without space (RFC 7208 section 3.3), read as UTF-8 where they are that. */
export function joinedText(strings: RecordData['TXT']): string {
  const [only] = strings;
  const text = strings.length === 1 && only !== undefined ? only : strings.join('');
  return ASCII.test(text) ? text : octetsText(Buffer.from(text, 'latin1'));
}

const ASCII = /^[\0-\x7f]*$/;

function reportedExchange(mx: MailExchange): unknown {
  return {
    preference: mx.preference,
    exchange: mx.exchange,
    addresses: mx.addresses.map(reportedAddress),
    ...(mx.a.state === 'unknown' ? { reason: mx.a.reason } : {}),
  };
}

function reportedAddress({ address, reverse }: HostAddress): unknown {
  const confirmed = isForwardConfirmed({ address, reverse });
  return {
    address,
    ptr: reverse.state === 'found' ? reverse.value.map(({ name }) => name) : [],
    ...(confirmed.state === 'found' ? { forwardConfirmed: confirmed.value } : {}),
    ...(reverse.state === 'unknown' ? { reason: reverse.reason } : {}),
  };
}

/** Whether a name of the reverse zone leads back to the address (RFC 8601 section 3, "iprev"); absent without any name. */
export function isForwardConfirmed({ address, reverse }: HostAddress): Observed<boolean> {
  if (reverse.state !== 'found') return reverse;
  const confirmed = reverse.value.some(
    ({ addresses }) => addresses.state === 'found' && addresses.value.includes(address),
  );
  if (confirmed) return { state: 'found', value: true };
  const doubtful = reverse.value.map(({ addresses }) => addresses).find((one) => one.state === 'unknown');
  return doubtful?.state === 'unknown' ? doubtful : { state: 'found', value: false };
}

function reportedSpf({ spf, coverage, published, flattened, senders }: Facts): unknown {
  return {
    ...(spf === undefined
      ? {}
      : spf.state === 'found'
        ? { tree: spf.value, authorised: authorityOf(spf.value) }
        : { ...spf }),
    ...(published && spf ? { change: reportedChange(published, spf) } : {}),
    ...(flattened ? { flattened: flattened.state === 'found' ? flattened.value : flattened } : {}),
    ...(senders ? { senders: senders.state === 'found' ? senders.value : senders } : {}),
    ...(coverage === undefined ? {} : unwrapped(coverage, { evaluations: [] })),
  };
}

/** What is unknown of either is unknown of the change. */
function reportedChange(published: Observed<SpfTree>, spf: Observed<SpfTree>): unknown {
  if (published.state === 'unknown') return published;
  return spf.state === 'found' ? changeOf(published, spf.value) : spf;
}

function unwrapped<T extends object>(observed: Observed<T>, empty: Partial<T>): object {
  return observed.state === 'found' ? observed.value : { ...observed, ...empty };
}

/** RFC 7208 section 4.5: the TXT records that are SPF records, each as one text. */
export const spfTexts = (txt: Observed<readonly RecordData['TXT'][]>): readonly string[] =>
  txt.state === 'found' ? txt.value.map(joinedText).filter((text) => isSpfRecord(text)) : [];
