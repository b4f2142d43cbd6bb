import { recordsOf } from '../../facts/spf-tree.ts';
import { defineEachRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineEachRule({
  id: 'spf/included-several',
  severity: 'error',
  title: 'SPF names a domain with several SPF records',
  message: '{named}, which {owner} names by {term}, has {count} SPF records; one is allowed.',
  why: 'Several records are a permanent error, also within an include: SPF fails for every sender that no earlier term matched.',
  fix: 'Tell the operator of {named}; until it is mended remove {term}, or write the addresses in its place.',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-4.5'],
  needs: ['spf'],
  each: ({ spf }) =>
    spf.state === 'found'
      ? recordsOf(spf.value).map(({ node, path }) => ({ subject: node.domain, text: node.text, node, path }))
      : [],
  check({ subject, node, path }, { target }) {
    return node.terms
      .filter((term) => !term.unreached && (term.record?.texts.length ?? 0) > 1)
      .map((term) => ({
        subject,
        data: {
          domain: target,
          owner: subject,
          term: term.text,
          named: term.domain ?? '',
          count: term.record?.texts.length ?? 0,
          depth: path.length,
        },
        evidence: (term.record?.texts ?? []).map((value) => ({ label: 'record', value })),
      }));
  },
  examples: [
    {
      name: 'two records',
      facts: {
        spf: spfTree({
          'example.com': { spf: 'v=spf1 include:a.example.net -all' },
          'a.example.net': { spf: ['v=spf1 -all', 'v=spf1 mx -all'] },
        }),
      },
      findings: 1,
    },
    {
      name: 'one',
      facts: {
        spf: spfTree({
          'example.com': { spf: 'v=spf1 include:a.example.net -all' },
          'a.example.net': { spf: 'v=spf1 -all' },
        }),
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
