import { recordsOf } from '../../facts/spf-tree.ts';
import { isDocumentationAddress, isReservedDomain } from '../../syntax/reserved.ts';
import { defineEachRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineEachRule({
  id: 'spf/documentation-address',
  severity: 'warning',
  title: 'SPF names addresses that stand only in documents',
  message: '{term} in the record of {owner} is an address out of a manual.',
  why: 'Nobody sends from it: the line was copied from an example, and the address that was meant is missing.',
  fix: 'Write the address that sends in place of {term}.',
  references: ['https://www.rfc-editor.org/rfc/rfc5737', 'https://www.rfc-editor.org/rfc/rfc3849'],
  needs: ['spf'],
  each: ({ spf }, { target }) =>
    spf.state === 'found' && !isReservedDomain(target)
      ? recordsOf(spf.value).map(({ node, path }) => ({ subject: node.domain, text: node.text, node, path }))
      : [],
  check({ subject, node, path }, { target }) {
    // Of an include nobody here can change it.
    if (path.some(({ name }) => name === 'include')) return [];
    return node.terms
      .filter(
        ({ unreached, name, networks }) =>
          !unreached &&
          (name === 'ip4' || name === 'ip6') &&
          networks?.state === 'found' &&
          networks.value.some((network) => isDocumentationAddress(network.split('/')[0] ?? '')),
      )
      .map((term) => ({
        subject,
        data: { domain: target, owner: subject, term: term.text },
        evidence: node.texts.map((value) => ({ label: 'record', value })),
      }));
  },
  examples: [
    {
      name: 'a domain of the real world',
      target: 'maildoctor.dev',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 ip4:192.0.2.5 ip6:2001:db8::/32 ip4:8.8.8.8 -all' } }) },
      findings: 2,
    },
    {
      name: 'a domain of documents may have them',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 ip4:192.0.2.5 -all' } }) },
      findings: 0,
    },
    {
      name: 'no answer',
      target: 'maildoctor.dev',
      facts: { spf: spfTree({ 'example.com': '?' }) },
      findings: 0,
      unjudged: 1,
    },
  ],
});
