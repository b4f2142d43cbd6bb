import { recordsOf } from '../../facts/spf-tree.ts';
import { isUnroutable } from '../../syntax/reverse.ts';
import { defineEachRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineEachRule({
  id: 'spf/private-address',
  severity: 'warning',
  title: 'SPF names addresses that the outside never sees',
  message: '{term} in the record of {owner} is a private or loopback address.',
  why: 'No receiver ever sees mail from it: the term covers nobody, and the address that does send is probably missing.',
  fix: 'Write the public address in place of {term}; behind NAT find it with: maildoctor spf {domain} --this-server --discover',
  references: ['https://www.rfc-editor.org/rfc/rfc6890'],
  needs: ['spf'],
  each: ({ spf }) =>
    spf.state === 'found'
      ? recordsOf(spf.value).map(({ node, path }) => ({ subject: node.domain, text: node.text, node, path }))
      : [],
  check({ subject, node, path }, { target }) {
    // Of an include nobody here can change it.
    if (path.some(({ name }) => name === 'include')) return [];
    return node.terms
      .filter(
        (term) =>
          !term.unreached &&
          (term.name === 'ip4' || term.name === 'ip6') &&
          term.networks?.state === 'found' &&
          term.networks.value.some(isPrivate),
      )
      .map((term) => ({
        subject,
        data: { domain: target, owner: subject, term: term.text },
        evidence: node.texts.map((value) => ({ label: 'record', value })),
      }));
  },
  examples: [
    { name: 'private', facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 ip4:10.0.0.5 -all' } }) }, findings: 1 },
    { name: 'public', facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 ip4:192.0.2.5 -all' } }) }, findings: 0 },
    {
      name: 'in an include',
      facts: {
        spf: spfTree({
          'example.com': { spf: 'v=spf1 include:a.example.net -all' },
          'a.example.net': { spf: 'v=spf1 ip4:10.0.0.0/8 -all' },
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

const isPrivate = (network: string): boolean => {
  const [address = '', prefix] = network.split('/');
  return prefix !== '0' && isUnroutable(address);
};
