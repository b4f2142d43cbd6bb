import type { SpfTerm } from '../../facts/spf.ts';
import { recordsOf } from '../../facts/spf-tree.ts';
import { parseRecord } from '../../syntax/spf/parse.ts';
import { printRecord } from '../../syntax/spf/print.ts';
import { defineRule } from '../define.ts';
import { spfTree } from '../sample-spf.ts';

export default defineRule({
  id: 'spf/duplicate-term',
  severity: 'note',
  title: 'SPF that says the same twice',
  message: 'In the SPF of {domain}, {term} stands in the record of {owner}, and again in that of {again}.',
  why: 'The second one matches nobody that the first did not, and where it asks DNS it costs its lookups again.',
  fix: 'Remove {term} from the record of {again}, or, where that is not yours, from the record of {owner}.',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4'],
  needs: ['spf'],
  check({ spf }, { target }) {
    if (spf.state === 'absent') return [];
    const first = new Map<string, string>();
    return recordsOf(spf.value).flatMap(({ node, path }) => {
      // A denied include lets nobody pass, whatever it holds.
      if (path.some(({ name, qualifier }) => name === 'include' && qualifier !== '+')) return [];
      const again = node.terms.filter((term) => {
        const key = keyOf(term);
        if (key === undefined || (path.length > 0 && term.name !== 'include')) return false;
        if (first.has(key)) return true;
        first.set(key, node.domain);
        return false;
      });
      return again.map((term) => ({
        subject: target,
        data: { domain: target, term: term.text, owner: first.get(keyOf(term) ?? '') ?? '', again: node.domain },
        evidence: node.texts.map((value) => ({ label: 'record', value })),
      }));
    });
  },
  examples: [
    {
      name: 'an address twice, written differently',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 ip4:192.0.2.1 +ip4:192.0.2.1/32 -all' } }) },
      findings: 1,
    },
    {
      name: 'an include twice, once within another',
      facts: {
        spf: spfTree({
          'example.com': { spf: 'v=spf1 include:a.example.net include:b.example.net -all' },
          'a.example.net': { spf: 'v=spf1 include:B.example.net -all' },
          'B.example.net': { spf: 'v=spf1 -all' },
          'b.example.net': { spf: 'v=spf1 -all' },
        }),
      },
      findings: 1,
    },
    {
      name: 'an exception is another term',
      facts: { spf: spfTree({ 'example.com': { spf: 'v=spf1 -ip4:192.0.2.1 ip4:192.0.2.0/24 -all' } }) },
      findings: 0,
    },
    { name: 'no record', facts: { spf: spfTree({ 'example.com': {} }) }, findings: 0 },
    { name: 'no answer', facts: { spf: spfTree({ 'example.com': '?' }) }, findings: 0, unjudged: 1 },
  ],
});

/** Terms that say the same have the same key: the plainest form of the term, in small letters, its domain filled in. */
function keyOf(term: SpfTerm): string | undefined {
  if (term.kind !== 'mechanism' || term.name === 'all' || term.unreached || term.dynamic) return undefined;
  const parsed = parseRecord(`v=spf1 ${term.text}`);
  return parsed.ok ? `${printRecord(parsed.record)} ${term.domain ?? ''}`.toLowerCase() : undefined;
}
