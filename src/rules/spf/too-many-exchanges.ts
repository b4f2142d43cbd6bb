import { recordsOf } from '../../facts/spf-tree.ts';
import { defineEachRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineEachRule({
  id: 'spf/too-many-exchanges',
  severity: 'error',
  title: 'SPF term mx with more than 10 exchanges',
  message: '{named}, which {owner} names by {term}, has {exchanges} MX records; receivers stop at 10.',
  why: 'More than 10 exchanges under one mx term are a permanent error: SPF fails for every sender that no earlier term matched.',
  fix: 'Write the addresses that send as ip4: and ip6: in place of {term}.',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4'],
  needs: ['spf'],
  each: ({ spf }) =>
    spf.state === 'found'
      ? recordsOf(spf.value).map(({ node, path }) => ({ subject: node.domain, text: node.text, node, path }))
      : [],
  check({ subject, node, path }, { target }) {
    return node.terms
      .filter((term) => !term.unreached && (term.exchanges ?? 0) > EXCHANGE_LIMIT)
      .map((term) => ({
        subject,
        data: {
          domain: target,
          owner: subject,
          term: term.text,
          named: term.domain ?? '',
          exchanges: term.exchanges ?? 0,
          depth: path.length,
        },
        evidence: node.texts.map((value) => ({ label: 'record', value })),
      }));
  },
  examples: [
    {
      name: 'eleven',
      facts: {
        spf: spfTree({ 'example.com': { spf: 'v=spf1 mx -all', mx: Array.from({ length: 11 }, () => ['192.0.2.1']) } }),
      },
      findings: 1,
    },
    {
      name: 'ten',
      facts: {
        spf: spfTree({ 'example.com': { spf: 'v=spf1 mx -all', mx: Array.from({ length: 10 }, () => ['192.0.2.1']) } }),
      },
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

/** RFC 7208 section 4.6.4. */
const EXCHANGE_LIMIT = 10;
