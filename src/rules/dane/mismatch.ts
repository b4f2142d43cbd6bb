import { absent, found, notAsked } from '../../facts/observed.ts';
import { daneOf } from '../dane-of.ts';
import { defineEachRule } from '../define.ts';
import { withDane } from '../sample-sessions.ts';

export default defineEachRule({
  id: 'dane/mismatch',
  severity: 'error',
  title: 'DANE does not fit',
  message: 'No TLSA record at {name} fits the certificate of {host} [{address}].',
  why: 'Senders that know DANE (Postfix with dane, Microsoft, Comcast, many in Germany and the Netherlands) do not deliver: they take it for an attack, and wait.',
  fix: '{name}. IN TLSA {wanted}\nKeep the old record until its TTL is over; renew with the same key, certbot --reuse-key, and it stays right.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7672#section-3.1',
    'https://www.rfc-editor.org/rfc/rfc7672#section-8',
  ],
  needs: ['smtp'],
  each: daneOf,
  check({ subject, host, result, records, matched }) {
    if (records.state === 'absent' || matched.state !== 'absent') return [];
    if (!records.value.some(({ usage }) => usage === 2 || usage === 3)) return [];
    const data = { name: host.name, host: host.host, address: result.address, wanted: result.wanted ?? '3 1 1 …' };
    const evidence = records.value.map(({ usage, selector, matching, data: hex }) => ({
      label: 'TLSA',
      value: `${usage} ${selector} ${matching} ${hex}`,
    }));
    return [{ subject, data, evidence }];
  },
  examples: [
    {
      name: 'of an old key',
      facts: withDane({ records: found([{ usage: 3, selector: 1, matching: 1, data: 'aa' }]), matched: absent() }),
      findings: 1,
    },
    {
      name: 'fits',
      facts: withDane({
        records: found([{ usage: 3, selector: 1, matching: 1, data: 'aa' }]),
        matched: found('3 1 1 aa'),
      }),
      findings: 0,
    },
    {
      name: 'no DNSSEC to vouch for it',
      facts: withDane({ records: notAsked('no AD bit'), matched: notAsked('no AD bit') }),
      findings: 0,
      skipped: 1,
    },
  ],
});
