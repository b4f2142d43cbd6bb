import type { SpfCoverageEntry } from '../../facts/spf.ts';
import { defineEachRule } from '../define.ts';
import { covered } from '../sample-spf.ts';

export default defineEachRule({
  id: 'spf/broken',
  severity: 'error',
  title: 'SPF is a permanent error for an address that sends',
  message: 'SPF is a permanent error for {ip} sending as {identity}: {reason}.',
  why: 'Receivers treat a broken record as if it passed for nobody; some refuse the mail at once.',
  fix: 'Mend the record of {domain} as the other findings say, then ask again: maildoctor spf {domain} --ip {ip}',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-8.7'],
  needs: ['coverage'],
  each: ({ coverage }) =>
    coverage.state === 'found' ? coverage.value.evaluations.map((entry) => ({ subject: entry.ip, entry })) : [],
  check({ subject, entry }) {
    if (entry.result !== 'permerror') return [];
    return [
      { subject, data: { ip: subject, identity: identityOf(entry), domain: entry.domain, reason: entry.reason ?? '' } },
    ];
  },
  examples: [
    {
      name: 'permerror',
      facts: { coverage: covered('192.0.2.9', 'permerror', { reason: 'more than 10 DNS lookups' }) },
      findings: 1,
    },
    { name: 'pass', facts: { coverage: covered('192.0.2.9', 'pass') }, findings: 0 },
    { name: 'no answer is told elsewhere', facts: { coverage: covered('192.0.2.9', 'temperror') }, findings: 0 },
  ],
});

const identityOf = ({ identity, helo, sender }: SpfCoverageEntry): string =>
  identity === 'helo' ? `HELO ${helo}` : sender;
