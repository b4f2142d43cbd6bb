import type { SpfTerm } from '../../facts/spf.ts';
import { recordsOf } from '../../facts/spf-tree.ts';
import { defineEachRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineEachRule({
  id: 'spf/plus-all',
  severity: 'error',
  title: 'SPF that lets everybody send',
  message: 'The SPF record of {owner} ends with {term}: whoever sends in the name of {domain} passes.',
  why: 'Forged mail passes SPF, and receivers distrust the domain for it.',
  fix: 'Replace {term} in the record of {owner} with ~all, or with -all once every sender is covered. Where {owner} is not yours, remove the include.',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-5.1'],
  needs: ['spf'],
  each: ({ spf }) =>
    spf.state === 'found'
      ? recordsOf(spf.value).map(({ node, path }) => ({ subject: node.domain, text: node.text, node, path }))
      : [],
  check({ subject, node, path }, { target }) {
    // What is included with another qualifier than "+" cannot make anybody pass.
    if (path.some(({ name, qualifier }) => name === 'include' && qualifier !== '+')) return [];
    const term = node.terms.find((one) => !one.unreached && one.qualifier === '+' && letsAll(one));
    if (!term) return [];
    return [
      {
        subject,
        data: { domain: target, owner: subject, term: term.text },
        evidence: node.texts.map((value) => ({ label: 'record', value })),
      },
    ];
  },
  examples: [
    { name: '+all', facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 mx +all' } }) }, findings: 1 },
    {
      name: 'all without a sign means +all',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 mx all' } }) },
      findings: 1,
    },
    {
      name: 'the whole address space',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 ip4:0.0.0.0/0 -all' } }) },
      findings: 1,
    },
    {
      name: 'deep in an include',
      facts: {
        spf: spfTree({
          'example.com': { spf: 'v=spf1 include:a.example.net -all' },
          'a.example.net': { spf: 'v=spf1 +all' },
        }),
      },
      findings: 1,
    },
    {
      name: 'found though another include does not answer',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 include:a.example.net +all' }, 'a.example.net': '?' }) },
      findings: 1,
      unjudged: 1,
    },
    { name: '-all', facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 mx -all' } }) }, findings: 0 },
    {
      name: 'an include that is denied',
      facts: {
        spf: spfTree({
          'example.com': { spf: 'v=spf1 -include:a.example.net ~all' },
          'a.example.net': { spf: 'v=spf1 +all' },
        }),
      },
      findings: 0,
    },
  ],
});

const letsAll = ({ name, networks }: SpfTerm): boolean =>
  name === 'all' ||
  (networks?.state === 'found' && networks.value.some((network) => network === '0.0.0.0/0' || network === '::/0'));
