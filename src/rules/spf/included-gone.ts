import { recordsOf } from '../../facts/spf-tree.ts';
import { defineEachRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineEachRule({
  id: 'spf/included-gone',
  severity: 'error',
  title: 'SPF names a domain that does not exist',
  message: 'The SPF record of {owner} has {term}, but {named} does not exist.',
  why: 'It is a permanent error: SPF fails for every sender of {domain} that no earlier term matched.',
  fix: 'Remove {term} from the record of {owner}.',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-5.2'],
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
          term.record.text.why === 'nxdomain' &&
          // That anybody may take the name is worse, and has a rule of its own.
          term.registrable?.state !== 'found',
      )
      .map((term) => ({
        subject,
        data: { domain: target, owner: subject, term: term.text, named: term.domain ?? '', depth: path.length },
        evidence: node.texts.map((value) => ({ label: 'record', value })),
      }));
  },
  examples: [
    {
      name: 'gone',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 include:a.example.net -all' }, 'example.net': {} }) },
      findings: 1,
    },
    {
      name: 'anybody may register it: told elsewhere',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 include:a.example.net -all' } }) },
      findings: 0,
    },
    {
      name: 'there',
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
