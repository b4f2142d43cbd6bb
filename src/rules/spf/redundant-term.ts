import type { SpfTerm } from '../../facts/spf.ts';
import { contains, parseNetwork } from '../../syntax/network.ts';
import { quotedText } from '../../syntax/txt.ts';
import { defineRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineRule({
  id: 'spf/redundant-term',
  severity: 'note',
  title: 'SPF term that another covers',
  message: 'In the SPF record of {domain}, {term} is covered by {wider} already.',
  why: 'It does no harm, but costs room, and where it asks DNS a lookup; records that grow so break one day.',
  fix: '{domain}. IN TXT {record}',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4'],
  needs: ['spf'],
  check({ spf }, { target }) {
    if (spf.state === 'absent') return [];
    const { terms, texts } = spf.value;
    return terms.flatMap((term) => {
      const wider = terms.find((other) => other !== term && covers(other, term, terms));
      if (!wider || term.unreached) return [];
      const record = ['v=spf1', ...terms.filter((one) => one !== term).map(({ text }) => text)].join(' ');
      return [
        {
          subject: target,
          data: { domain: target, term: term.text, wider: wider.text, record: quotedText(record) },
          evidence: texts.map((value) => ({ label: 'record', value })),
        },
      ];
    });
  },
  examples: [
    {
      name: 'an address within a range',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 ip4:192.0.2.0/24 ip4:192.0.2.5 -all' } }) },
      findings: 1,
    },
    {
      name: 'the same term twice',
      facts: {
        spf: spfTree({
          'example.com': { spf: 'v=spf1 include:a.example.net include:A.example.net -all' },
          'a.example.net': { spf: 'v=spf1 -all' },
          'A.example.net': { spf: 'v=spf1 -all' },
        }),
      },
      findings: 1,
    },
    {
      name: 'apart',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 ip4:192.0.2.0/25 ip4:192.0.2.128/25 -all' } }) },
      findings: 0,
    },
    {
      name: 'an exception from a range',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 -ip4:192.0.2.5 ip4:192.0.2.0/24 -all' } }) },
      findings: 0,
    },
    { name: 'no record', facts: { spf: spfTree({ 'example.com': {} }) }, findings: 0 },
    { name: 'no answer', facts: { spf: spfTree({ 'example.com': '?' }) }, findings: 0, unjudged: 1 },
  ],
});

/** Terms of one qualifier only: an exception is meant. Of two equal terms the later one is told. */
function covers(wider: SpfTerm, term: SpfTerm, terms: readonly SpfTerm[]): boolean {
  if (wider.qualifier !== term.qualifier || wider.unreached) return false;
  const isLater = terms.indexOf(wider) > terms.indexOf(term);
  if (wider.text.toLowerCase() === term.text.toLowerCase()) return !isLater && term.kind === 'mechanism';
  if (!isRange(wider) || !isRange(term)) return false;
  const [outer, inner] = [wider, term].map(({ networks }) =>
    parseNetwork(networks?.state === 'found' ? (networks.value[0] ?? '') : ''),
  );
  if (!outer || !inner || outer.prefix > inner.prefix || !contains(outer, inner.octets)) return false;
  return outer.prefix < inner.prefix || !isLater;
}

const isRange = ({ name }: SpfTerm): boolean => name === 'ip4' || name === 'ip6';
