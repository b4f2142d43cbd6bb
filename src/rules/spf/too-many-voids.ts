import { found, unknown } from '../../facts/observed.ts';
import type { SpfTree } from '../../facts/spf.ts';
import { recordsOf } from '../../facts/spf-tree.ts';
import { defineEachRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineEachRule({
  id: 'spf/too-many-voids',
  severity: 'error',
  title: 'SPF record asks for more than 2 names that are not there',
  message: 'The SPF record of {domain} has {voids} terms whose DNS answer is empty; receivers stop at 2.',
  why: 'Behind the third empty answer the record is a permanent error, and senders named there are refused or junked.',
  fix: 'Remove the terms whose names no longer exist: {empty}',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4'],
  needs: ['spf'],
  each: ({ spf }, { target }) =>
    spf.state === 'found' ? [{ subject: target, tree: spf.value, voids: voidsOf(spf.value) }] : [],
  check({ subject, tree, voids }) {
    if (voids.value <= VOID_LIMIT) return [];
    const empty = recordsOf(tree).flatMap(({ node }) =>
      node.terms.filter((term) => term.voids > 0 && !term.record && !term.unreached).map(({ text }) => text),
    );
    const data = { domain: subject, voids: voids.value, empty: empty.join(' ') };
    return [{ subject, data, evidence: tree.texts.map((value) => ({ label: 'record', value })) }];
  },
  examples: [
    {
      name: 'three names without address',
      facts: {
        spf: spfTree({ 'example.com': { spf: 'v=spf1 a:a.example.net a:b.example.net a:c.example.net -all' } }),
      },
      findings: 1,
    },
    {
      name: 'two are allowed',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 a:a.example.net a:b.example.net -all' } }) },
      findings: 0,
    },
    {
      name: 'one that does not answer',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 include:a.example.net -all' }, 'a.example.net': '?' }) },
      findings: 0,
      unjudged: 1,
    },
  ],
});

/** RFC 7208 section 4.6.4. */
const VOID_LIMIT = 2;

function voidsOf({ voids, unknowns }: SpfTree) {
  const [first] = unknowns;
  return first && voids <= VOID_LIMIT ? unknown(first.kind, `${first.domain}: ${first.reason}`) : found(voids);
}
