import { found, unknown } from '../../facts/observed.ts';
import type { SpfTree } from '../../facts/spf.ts';
import { redundantTerms } from '../../facts/spf-terms.ts';
import { quotedText } from '../../syntax/txt.ts';
import { defineEachRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineEachRule({
  id: 'spf/redundant-term',
  severity: 'note',
  title: 'SPF term that another covers',
  message: 'In the SPF record of {domain}, {term} is covered by {wider} already.',
  why: 'It does no harm, but costs room, and where it asks DNS a lookup; records that grow so break one day.',
  fix: '{domain}. IN TXT {record}',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4'],
  needs: ['spf'],
  each: ({ spf }, { target }) =>
    spf.state === 'found' ? [{ subject: target, tree: spf.value, redundant: redundantOf(spf.value) }] : [],
  check({ subject, tree, redundant }) {
    const left = tree.terms.filter((term) => !redundant.value.some((one) => one.term === term));
    const record = ['v=spf1', ...left.map(({ text }) => text)].join(' ');
    return redundant.value.map(({ term, wider }) => ({
      subject,
      data: { domain: subject, term: term.text, wider: wider.join(' '), record: quotedText(record) },
      evidence: tree.texts.map((value) => ({ label: 'record', value })),
    }));
  },
  examples: [
    {
      name: 'an address within a range',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 ip4:192.0.2.0/24 ip4:192.0.2.5 -all' } }) },
      findings: 1,
    },
    {
      name: 'an include of which other terms hold every part',
      facts: {
        spf: spfTree({
          'example.com': { spf: 'v=spf1 ip4:192.0.2.0/25 include:a.example.net ip4:192.0.2.128/25 -all' },
          'a.example.net': { spf: 'v=spf1 ip4:192.0.2.64/26 ip4:192.0.2.128/26 -all' },
        }),
      },
      findings: 1,
    },
    {
      name: 'an address that the mail host happens to have',
      facts: {
        spf: spfTree({ 'example.com': { spf: 'v=spf1 mx ip4:192.0.2.25 -all', mx: [['192.0.2.25']] } }),
      },
      findings: 0,
    },
    {
      name: 'apart',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 ip4:192.0.2.0/25 ip4:192.0.2.128/25 -all' } }) },
      findings: 0,
    },
    {
      name: 'an exception from a range',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 -ip4:192.0.2.5 ip4:192.0.2.0/24 -all' } }) },
      findings: 0,
    },
    { name: 'no record', facts: { spf: spfTree({ 'example.com': {} }) }, findings: 0 },
    { name: 'no answer', facts: { spf: spfTree({ 'example.com': '?' }) }, findings: 0, unjudged: 1 },
  ],
});

/** What did not answer may hold what a term would be left out for. */
function redundantOf(tree: SpfTree) {
  const [silent] = tree.unknowns;
  return silent ? unknown(silent.kind, `${silent.domain}: ${silent.reason}`) : found(redundantTerms(tree));
}
