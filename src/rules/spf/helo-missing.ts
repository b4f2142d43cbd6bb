import { found, unknown } from '../../facts/observed.ts';
import type { SpfCoverageEntry } from '../../facts/spf.ts';
import { quotedText } from '../../syntax/txt.ts';
import { defineEachRule } from '../define.ts';
import { covered } from '../sample-spf.ts';

export default defineEachRule({
  id: 'spf/helo-missing',
  severity: 'note',
  title: 'The name that HELO gives has no SPF record',
  message: '{helo}, the name that this server gives in HELO, has no SPF record.',
  why: 'Bounces have no sender, so receivers check the HELO name (RFC 7208 section 2.4); without a record anybody can call himself so.',
  fix: '{helo}. IN TXT {record}',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7208#section-2.3',
    'https://www.rfc-editor.org/rfc/rfc7208#section-10.1.3',
  ],
  needs: ['coverage'],
  each: ({ coverage }) =>
    coverage.state === 'found'
      ? firstOfEachName(coverage.value.evaluations).map((entry) => ({
          subject: entry.helo,
          entry,
          result: judged(entry),
        }))
      : [],
  check({ subject, entry, result }) {
    if (result.value !== 'none') return [];
    const record = entry.repaired?.find(({ name }) => name === subject.toLowerCase())?.text ?? 'v=spf1 a -all';
    return [{ subject, data: { helo: subject, record: quotedText(record) } }];
  },
  examples: [
    { name: 'none', facts: { coverage: covered('192.0.2.9', 'none', { identity: 'helo', sender: '' }) }, findings: 1 },
    { name: 'pass', facts: { coverage: covered('192.0.2.9', 'pass', { identity: 'helo', sender: '' }) }, findings: 0 },
    { name: 'of the sender it is told elsewhere', facts: { coverage: covered('192.0.2.9', 'none') }, findings: 0 },
    {
      name: 'no answer',
      facts: { coverage: covered('192.0.2.9', 'temperror', { identity: 'helo', sender: '', reason: 'timeout' }) },
      findings: 0,
      unjudged: 1,
    },
  ],
});

const judged = ({ result, reason, unknown: kind }: SpfCoverageEntry) =>
  result === 'temperror' ? unknown(kind ?? 'timeout', reason ?? 'temperror') : found(result);

/** A HELO name that is no domain at all cannot have a record. */
const firstOfEachName = (entries: readonly SpfCoverageEntry[]): readonly SpfCoverageEntry[] => {
  const named = entries.filter(
    ({ identity, helo }) => identity === 'helo' && helo.includes('.') && !helo.startsWith('['),
  );
  return [...new Map(named.map((entry) => [entry.helo, entry])).values()];
};
