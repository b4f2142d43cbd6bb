import { recordsOf } from '../../facts/spf-tree.ts';
import { defineEachRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineEachRule({
  id: 'spf/wide-range',
  severity: 'note',
  title: 'SPF covers a very wide range',
  message: '{term} in the record of {owner} covers {size} addresses.',
  why: 'Every host in it can send in the name of {domain}; ranges wider than /16 (IPv4) and /32 (IPv6) are seldom one sender.',
  fix: 'Narrow {term} to the addresses that send, unless it is a provider whose range it is.',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-11.4'],
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
          term.qualifier === '+' &&
          term.networks?.state === 'found' &&
          term.networks.value.some(isWide),
      )
      .map((term) => ({
        subject,
        data: {
          domain: target,
          owner: subject,
          term: term.text,
          size: sizeOf(term.networks?.state === 'found' ? (term.networks.value.find(isWide) ?? '') : ''),
          depth: path.length,
        },
        evidence: node.texts.map((value) => ({ label: 'record', value })),
      }));
  },
  examples: [
    { name: '/15', facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 ip4:198.18.0.0/15 -all' } }) }, findings: 1 },
    { name: '/16', facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 ip4:198.18.0.0/16 -all' } }) }, findings: 0 },
    {
      name: '/31 of IPv6',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 ip6:2001:db8::/31 -all' } }) },
      findings: 1,
    },
    {
      name: 'all addresses are told elsewhere',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 ip4:0.0.0.0/0 -all' } }) },
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

function isWide(network: string): boolean {
  const [address = '', prefix] = network.split('/');
  const bits = Number(prefix ?? 128);
  return bits > 0 && bits < (address.includes(':') ? 32 : 16);
}

function sizeOf(network: string): string {
  const [address = '', prefix = '0'] = network.split('/');
  const bits = (address.includes(':') ? 128 : 32) - Number(prefix);
  return bits > 32 ? `2^${bits}` : String(2 ** bits);
}
