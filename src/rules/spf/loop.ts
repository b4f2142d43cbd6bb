import { recordsOf } from '../../facts/spf-tree.ts';
import { defineEachRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineEachRule({
  id: 'spf/loop',
  severity: 'error',
  title: 'SPF record that includes itself',
  message: 'The SPF record of {owner} names {named} by {term}, which leads back to itself.',
  why: 'The evaluation goes round until the limit of lookups ends it with a permanent error.',
  fix: 'Remove {term} from the record of {owner}.',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4'],
  needs: ['spf'],
  each: ({ spf }) =>
    spf.state === 'found'
      ? recordsOf(spf.value).map(({ node, path }) => ({ subject: node.domain, text: node.text, node, path }))
      : [],
  check({ subject, node, path }, { target }) {
    return node.terms
      .filter((term) => !term.unreached && term.record?.loop)
      .map((term) => ({
        subject,
        data: { domain: target, owner: subject, term: term.text, named: term.domain ?? '', depth: path.length },
        evidence: node.texts.map((value) => ({ label: 'record', value })),
      }));
  },
  examples: [
    {
      name: 'itself',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 include:example.com -all' } }) },
      findings: 1,
    },
    {
      name: 'over another',
      facts: {
        spf: spfTree({
          'example.com': { spf: 'v=spf1 include:a.example.net -all' },
          'a.example.net': { spf: 'v=spf1 include:example.com -all' },
        }),
      },
      findings: 1,
    },
    {
      name: 'the same domain twice side by side',
      facts: {
        spf: spfTree({
          'example.com': { spf: 'v=spf1 include:a.example.net include:a.example.net -all' },
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
