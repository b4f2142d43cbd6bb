import { recordsOf } from '../../facts/spf-tree.ts';
import { defineEachRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineEachRule({
  id: 'spf/included-missing',
  severity: 'error',
  title: 'SPF names a domain that has no SPF record',
  message: 'The SPF record of {owner} has {term}, but {named} has no SPF record.',
  why: 'An include or redirect of a domain without a record is a permanent error: SPF fails for every sender that no earlier term matched.',
  fix: 'Remove {term} from the record of {owner}, or write the domain that the provider gives today.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7208#section-5.2',
    'https://www.rfc-editor.org/rfc/rfc7208#section-6.1',
  ],
  needs: ['spf'],
  each: ({ spf }) =>
    spf.state === 'found'
      ? recordsOf(spf.value).map(({ node, path }) => ({ subject: node.domain, text: node.text, node, path }))
      : [],
  check({ subject, node, path }, { target }) {
    return node.terms
      .filter(
        (term) =>
          !term.unreached &&
          term.record?.text.state === 'absent' &&
          term.record.text.why !== 'nxdomain' &&
          !term.record.loop,
      )
      .map((term) => ({
        subject,
        data: { domain: target, owner: subject, term: term.text, named: term.domain ?? '', depth: path.length },
        evidence: node.texts.map((value) => ({ label: 'record', value })),
      }));
  },
  examples: [
    {
      name: 'an include without record',
      facts: {
        spf: spfTree({
          'example.com': { spf: 'v=spf1 include:a.example.net -all' },
          'a.example.net': { a: ['192.0.2.1'] },
        }),
      },
      findings: 1,
    },
    {
      name: 'a redirect without record',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 redirect=a.example.net' }, 'a.example.net': {} }) },
      findings: 1,
    },
    {
      name: 'the name does not exist: told elsewhere',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 include:a.example.net -all' } }) },
      findings: 0,
    },
    {
      name: 'a record',
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
