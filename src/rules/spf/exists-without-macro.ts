import { recordsOf } from '../../facts/spf-tree.ts';
import { defineEachRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineEachRule({
  id: 'spf/exists-without-macro',
  severity: 'warning',
  title: 'SPF term exists that no sender changes',
  message: '{term} in the record of {owner} asks the same name for every sender.',
  why: 'If the name has an address, everybody passes; if it has none, nobody does, and the lookup is lost.',
  fix: 'Remove {term} from the record of {owner}, or write the macro that was meant, such as exists:%{i}._spf.{owner}',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-5.7'],
  needs: ['spf'],
  each: ({ spf }) =>
    spf.state === 'found'
      ? recordsOf(spf.value).map(({ node, path }) => ({ subject: node.domain, text: node.text, node, path }))
      : [],
  check({ subject, node, path }, { target }) {
    return node.terms
      .filter((term) => !term.unreached && term.name === 'exists' && !term.dynamic)
      .map((term) => ({
        subject,
        data: { domain: target, owner: subject, term: term.text, depth: path.length },
        evidence: node.texts.map((value) => ({ label: 'record', value })),
      }));
  },
  examples: [
    {
      name: 'a plain name',
      facts: {
        spf: spfTree({
          'example.com': { spf: 'v=spf1 exists:a.example.net -all' },
          'a.example.net': { a: ['192.0.2.1'] },
        }),
      },
      findings: 1,
    },
    {
      name: 'with the address of the sender',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 exists:%{i}.a.example.net -all' } }) },
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
