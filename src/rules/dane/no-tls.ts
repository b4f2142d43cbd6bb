import { absent, found, notAsked } from '../../facts/observed.ts';
import { hostsWithTlsa } from '../dane-of.ts';
import { defineEachRule } from '../define.ts';
import { withDane } from '../sample-sessions.ts';

export default defineEachRule({
  id: 'dane/no-tls',
  severity: 'error',
  title: 'DANE without TLS',
  message: '{name} promises TLS by its TLSA records, and {host} [{address}] does not offer STARTTLS.',
  why: 'Senders that know DANE do not deliver in clear to a host with TLSA records: mail from them waits, and bounces.',
  fix: 'Switch TLS on (see tls/not-offered), or take the TLSA records at {name} away.',
  references: ['https://www.rfc-editor.org/rfc/rfc7672#section-2.2'],
  needs: ['smtp'],
  each: hostsWithTlsa,
  check({ subject, host, records }) {
    if (records.state === 'absent' || records.value.length === 0) return [];
    return host.results
      .filter(({ noTls }) => noTls)
      .map(({ address }) => ({ subject, data: { name: host.name, host: host.host, address } }));
  },
  examples: [
    {
      name: 'no STARTTLS',
      facts: withDane({
        records: found([{ usage: 3, selector: 1, matching: 1, data: 'aa' }]),
        matched: notAsked('no TLS came about'),
        noTls: true,
      }),
      findings: 1,
    },
    {
      name: 'TLS',
      facts: withDane({
        records: found([{ usage: 3, selector: 1, matching: 1, data: 'aa' }]),
        matched: found('3 1 1 aa'),
      }),
      findings: 0,
    },
    {
      name: 'no records',
      facts: withDane({ records: absent('nodata'), matched: notAsked('no TLSA records') }),
      findings: 0,
    },
  ],
});
