import { found } from '../../facts/observed.ts';
import { defineRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineRule({
  id: 'spf/too-many-voids-over-ipv6',
  severity: 'note',
  title: 'SPF record that breaks for clients of IPv6',
  message:
    'For a client of IPv6 the SPF record of {domain} has {voids} terms whose DNS answer is empty; receivers stop at 2.',
  why: 'Hosts without an AAAA record count as empty answers when the sender comes over IPv6, and behind the third the record is a permanent error.',
  fix: 'Put the ip6: and include: terms of what sends over IPv6 before the terms a: of hosts without AAAA, or write those as ip4:.',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4'],
  needs: ['spf'],
  check({ spf }, { target }) {
    if (spf.state === 'absent' || spf.value.voids6 <= VOID_LIMIT || spf.value.voids > VOID_LIMIT) return [];
    return [
      {
        subject: target,
        data: { domain: target, voids: spf.value.voids6 },
        evidence: spf.value.texts.map((value) => ({ label: 'record', value })),
      },
    ];
  },
  examples: [
    { name: 'three hosts of IPv4 only', facts: { spf: withVoids(0, 3) }, findings: 1 },
    { name: 'two are allowed', facts: { spf: withVoids(0, 2) }, findings: 0 },
    { name: 'empty for everybody is told elsewhere', facts: { spf: withVoids(3, 3) }, findings: 0 },
  ],
});

/** RFC 7208 section 4.6.4. */
const VOID_LIMIT = 2;

function withVoids(voids: number, voids6: number) {
  const tree = spfTree({ 'example.com': { spf: 'v=spf1 a:a.example.net a:b.example.net a:c.example.net -all' } });
  return tree.state === 'found' ? found({ ...tree.value, voids, voids6 }) : tree;
}
