import { found } from '../../facts/observed.ts';
import { defineRule } from '../define.ts';
import { timedOut } from '../sample-facts.ts';

export default defineRule({
  id: 'spf/cannot-be-flattened',
  severity: 'note',
  title: 'SPF that no list of addresses can replace',
  message: 'The SPF record of {domain} cannot be flattened: {reason}.',
  why: 'Flattened records name addresses alone; what depends on more would be lost, or everybody be let in.',
  fix: 'Flatten the rest by hand, or split the senders over subdomains, each with a record of its own.',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-7'],
  needs: ['flattened'],
  check({ flattened }, { target }) {
    if (flattened.state === 'absent' || flattened.value.kind !== 'refused') return [];
    return [{ subject: target, data: { domain: target, reason: flattened.value.reason } }];
  },
  examples: [
    {
      name: 'a macro',
      facts: { flattened: found({ kind: 'refused', reason: 'exists:%{i}.example.net depends on more' }) },
      findings: 1,
    },
    {
      name: 'flattened',
      facts: {
        flattened: found({
          kind: 'records',
          records: [{ name: 'example.com', text: 'v=spf1 -all' }],
          limit: 450,
          lookups: { before: 0, after: 0 },
          authorised: { ipv4: '0', ipv6: '0' },
          upkeep: [],
        }),
      },
      findings: 0,
    },
    { name: 'a part did not answer', facts: { flattened: timedOut }, findings: 0, unjudged: 1 },
  ],
});
