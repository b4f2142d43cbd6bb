import { absent, found } from '../../facts/observed.ts';
import { hostsWithTlsa } from '../dane-of.ts';
import { defineEachRule } from '../define.ts';
import { withDane } from '../sample-sessions.ts';

export default defineEachRule({
  id: 'dane/unusable',
  severity: 'warning',
  title: 'No TLSA record can be used',
  message: 'None of the TLSA records at {name} can be used for mail.',
  why: 'Only usages 2 and 3 count for SMTP (RFC 7672 section 3.1.3). With records that cannot be used senders insist on TLS, and check nothing.',
  fix: '{name}. IN TLSA 3 1 1 HASH\nHASH is the SHA-256 of the public key, in hex.',
  references: ['https://www.rfc-editor.org/rfc/rfc7672#section-3.1.3'],
  needs: ['smtp'],
  each: hostsWithTlsa,
  check({ subject, host, records }) {
    if (records.state === 'absent' || records.value.length === 0) return [];
    const usable = records.value.some(
      ({ usage, selector, matching }) => (usage === 2 || usage === 3) && selector <= 1 && matching <= 2,
    );
    if (usable) return [];
    const evidence = records.value.map(({ usage, selector, matching, data: hex }) => ({
      label: 'TLSA',
      value: `${usage} ${selector} ${matching} ${hex}`,
    }));
    return [{ subject, data: { name: host.name }, evidence }];
  },
  examples: [
    {
      name: 'usage 1',
      facts: withDane({ records: found([{ usage: 1, selector: 1, matching: 1, data: 'aa' }]), matched: absent() }),
      findings: 1,
    },
    {
      name: 'usage 3',
      facts: withDane({
        records: found([{ usage: 3, selector: 1, matching: 1, data: 'aa' }]),
        matched: found('3 1 1 aa'),
      }),
      findings: 0,
    },
  ],
});
