import { found, unknown } from '../../facts/observed.ts';
import type { SpfTree } from '../../facts/spf.ts';
import { overlapsOf } from '../../facts/spf-terms.ts';
import { blocksOfSet, sizeOfSet } from '../../syntax/address-set.ts';
import { defineEachRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineEachRule({
  id: 'spf/overlapping-terms',
  severity: 'note',
  title: 'SPF terms that share addresses',
  message: 'In the SPF record of {domain}, {term} and {other} both cover {shared}, {size} addresses in all.',
  why: 'Whoever takes one of the two away does not take those addresses away.',
  fix: 'Keep in mind that {shared} stays authorised while either of them stands; ask the two operators which of them still sends from there.',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-4.6.2'],
  needs: ['spf'],
  each: ({ spf }, { target }) =>
    spf.state === 'found' ? [{ subject: target, tree: spf.value, overlaps: overlapping(spf.value) }] : [],
  check({ subject, tree, overlaps }) {
    return overlaps.value.slice(0, SHOWN).map(({ term, other, shared }) => ({
      subject,
      data: {
        domain: subject,
        term: term.text,
        other: other.text,
        shared: blocksOfSet(shared).slice(0, SHOWN).join(' '),
        size: String(sizeOfSet(shared)),
      },
      evidence: tree.texts.map((value) => ({ label: 'record', value })),
    }));
  },
  examples: [
    {
      name: 'two includes with a common range',
      facts: {
        spf: spfTree({
          'example.com': { spf: 'v=spf1 include:a.example.net include:b.example.net -all' },
          'a.example.net': { spf: 'v=spf1 ip4:192.0.2.0/24 ip4:198.51.100.0/24 -all' },
          'b.example.net': { spf: 'v=spf1 ip4:198.51.100.0/25 ip4:203.0.113.0/24 -all' },
        }),
      },
      findings: 1,
    },
    {
      name: 'one within the other is told elsewhere',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 ip4:192.0.2.0/24 ip4:192.0.2.5 -all' } }) },
      findings: 0,
    },
    {
      name: 'apart',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 ip4:192.0.2.0/25 ip4:192.0.2.128/25 -all' } }) },
      findings: 0,
    },
    {
      name: 'an include that does not answer',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 include:a.example.net -all' }, 'a.example.net': '?' }) },
      findings: 0,
      unjudged: 1,
    },
  ],
});

/** Pairs that are told, and blocks of each. */
const SHOWN = 5;

function overlapping(tree: SpfTree) {
  const [silent] = tree.unknowns;
  return silent ? unknown(silent.kind, `${silent.domain}: ${silent.reason}`) : found(overlapsOf(tree));
}
