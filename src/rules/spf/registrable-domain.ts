import { absent } from '../../facts/observed.ts';
import { recordsOf } from '../../facts/spf-tree.ts';
import { defineEachRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineEachRule({
  id: 'spf/registrable-domain',
  severity: 'error',
  title: 'SPF names a domain that anybody can register',
  message:
    'The SPF record of {owner} has {term}, but {registrable} does not exist: whoever registers it decides who may send for {domain}.',
  why: 'Such names are looked for and bought: from then on forged mail passes SPF, and with it DMARC.',
  fix: 'Remove {term} from the record of {owner}. Where {owner} is not yours, remove what includes it, and tell its operator.',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-11.4'],
  needs: ['spf'],
  each: ({ spf }) =>
    spf.state === 'found'
      ? recordsOf(spf.value).flatMap(({ node, path }) =>
          node.terms
            .filter(({ unreached, name }) => !unreached && name !== 'exp')
            .map((term) => ({ subject: node.domain, term, path, registrable: term.registrable ?? absent() })),
        )
      : [],
  check({ subject, term, path, registrable }, { target }) {
    // What is denied in the name of the new owner harms nobody.
    if (registrable.state === 'absent' || term.qualifier === '-') return [];
    return [
      {
        subject,
        data: { domain: target, owner: subject, term: term.text, registrable: registrable.value, depth: path.length },
        evidence: [{ label: 'term', value: term.text }],
      },
    ];
  },
  examples: [
    {
      name: 'an include',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 include:_spf.example.net -all' } }) },
      findings: 1,
    },
    {
      name: 'a host, deep in an include',
      facts: {
        spf: spfTree({
          'example.com': { spf: 'v=spf1 include:a.example.org -all' },
          'a.example.org': { spf: 'v=spf1 a:mail.example.net -all' },
        }),
      },
      findings: 1,
    },
    {
      name: 'only the name below is gone',
      facts: {
        spf: spfTree({ 'example.com': { spf: 'v=spf1 include:_spf.example.net -all' }, 'example.net': {} }),
      },
      findings: 0,
    },
    {
      name: 'it exists',
      facts: {
        spf: spfTree({
          'example.com': { spf: 'v=spf1 include:a.example.net -all' },
          'a.example.net': { spf: 'v=spf1 -all' },
        }),
      },
      findings: 0,
    },
    { name: 'no answer', facts: { spf: spfTree({ 'example.com': '?' }) }, findings: 0, unjudged: 1 },
  ],
});
