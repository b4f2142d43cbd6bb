import { recordsOf } from '../../facts/spf-tree.ts';
import { defineEachRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineEachRule({
  id: 'spf/ptr',
  severity: 'warning',
  title: 'SPF record with ptr',
  message: 'The SPF record of {owner} uses {term}.',
  why: 'RFC 7208 says that ptr is not to be used: it is slow, fails with every fault of a reverse zone, and some receivers skip it, so that its senders do not pass.',
  fix: 'Replace {term} in the record of {owner} with the addresses meant, as ip4: and ip6:, or with a:.',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-5.5'],
  needs: ['spf'],
  each: ({ spf }) =>
    spf.state === 'found'
      ? recordsOf(spf.value).map(({ node, path }) => ({ subject: node.domain, text: node.text, node, path }))
      : [],
  check({ subject, node, path }, { target }) {
    return node.terms
      .filter(({ name, unreached }) => name === 'ptr' && !unreached)
      .map((term) => ({
        subject,
        data: { domain: target, owner: subject, term: term.text, depth: path.length },
        evidence: node.texts.map((value) => ({ label: 'record', value })),
      }));
  },
  examples: [
    { name: 'ptr', facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 ptr -all' } }) }, findings: 1 },
    {
      name: 'ptr of another domain',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 ptr:example.net -all' } }) },
      findings: 1,
    },
    { name: 'never reached', facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 -all ptr' } }) }, findings: 0 },
    { name: 'none', facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 a -all' } }) }, findings: 0 },
    {
      name: 'an include that does not answer',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 include:a.example.net -all' }, 'a.example.net': '?' }) },
      findings: 0,
      unjudged: 1,
    },
  ],
});
