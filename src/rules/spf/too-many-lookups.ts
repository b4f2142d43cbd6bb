import { found, unknown } from '../../facts/observed.ts';
import type { SpfTerm, SpfTree } from '../../facts/spf.ts';
import { defineEachRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineEachRule({
  id: 'spf/too-many-lookups',
  severity: 'error',
  title: 'SPF record costs more than 10 DNS lookups',
  message: 'The SPF record of {domain} costs {lookups} DNS lookups; receivers stop at 10.',
  why: 'A sender that a term matches before the eleventh lookup still passes; every other one gets permerror, which receivers treat as broken.',
  fix: 'Remove senders that are no longer used until 10 lookups remain; {heaviest} alone costs {heaviestLookups}. Or publish its addresses: maildoctor spf {domain} --flatten',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4'],
  needs: ['spf'],
  each: ({ spf }, { target }) =>
    spf.state === 'found' ? [{ subject: target, tree: spf.value, cost: costOf(spf.value) }] : [],
  check({ subject, tree, cost }) {
    if (cost.value <= LOOKUP_LIMIT) return [];
    const heaviest = heaviestOf(tree.terms);
    const data = {
      domain: subject,
      lookups: cost.value,
      heaviest: heaviest?.text ?? '',
      heaviestLookups: heaviest?.cost ?? 0,
    };
    return [{ subject, data, evidence: tree.texts.map((value) => ({ label: 'record', value })) }];
  },
  examples: [
    { name: 'ten lookups are allowed', facts: { spf: spfTree(costing(10)) }, findings: 0 },
    { name: 'the eleventh breaks the record', facts: { spf: spfTree(costing(11)) }, findings: 1 },
    {
      name: 'what stands behind "all" costs nothing',
      facts: { spf: spfTree({ 'example.com': { spf: `v=spf1 -all ${terms(11)}` } }) },
      findings: 0,
    },
    {
      name: 'an include that does not answer may cost more',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 include:a.example.net -all' }, 'a.example.net': '?' }) },
      findings: 0,
      unjudged: 1,
    },
    {
      name: 'too many without what does not answer',
      facts: {
        spf: spfTree({
          'example.com': { spf: `v=spf1 ${terms(10)} include:a.example.net -all` },
          'a.example.net': '?',
        }),
      },
      findings: 1,
    },
  ],
});

/** RFC 7208 section 4.6.4. */
const LOOKUP_LIMIT = 10;

/** What is known to be too much stays so, whatever the silent parts cost. */
function costOf({ cost, unknowns }: SpfTree) {
  const [first] = unknowns;
  return first && cost <= LOOKUP_LIMIT ? unknown(first.kind, `${first.domain}: ${first.reason}`) : found(cost);
}

const heaviestOf = (terms: readonly SpfTerm[]): SpfTerm | undefined =>
  terms.filter(({ unreached }) => !unreached).toSorted((one, other) => other.cost - one.cost)[0];

function terms(count: number): string {
  return Array.from({ length: count }, (_, index) => `exists:%{i}.l${index}.example.net`).join(' ');
}

function costing(count: number) {
  return { 'example.com': { spf: `v=spf1 ${terms(count)} -all` } };
}
