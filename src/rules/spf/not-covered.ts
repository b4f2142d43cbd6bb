import { found, unknown } from '../../facts/observed.ts';
import type { SpfCoverageEntry } from '../../facts/spf.ts';
import { quotedText } from '../../syntax/txt.ts';
import { defineEachRule } from '../define.ts';
import { covered } from '../sample-spf.ts';

export default defineEachRule({
  id: 'spf/not-covered',
  severity: 'error',
  title: 'An address that sends is not covered by SPF',
  message: 'SPF says {result} for {ip} sending as {identity}.',
  why: 'Receivers refuse such mail, or put it into the spam folder, and DMARC cannot pass by SPF.',
  fix: '{fix}',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-8'],
  needs: ['coverage'],
  each: ({ coverage }) =>
    coverage.state === 'found'
      ? coverage.value.evaluations.map((entry, _, all) => ({
          subject: entry.ip,
          entry,
          result: judged(entry),
          isForgotten: isForgotten(entry, all),
        }))
      : [],
  check({ subject, entry, result, isForgotten: forgotten }, { target }) {
    // That the domain itself has no sound record is told by rules of their own; of further domains nobody else tells.
    const isFurther = entry.identity === 'mailfrom' && entry.domain.toLowerCase() !== target;
    if (!UNCOVERED.has(result.value) && !(isFurther && BROKEN.has(result.value))) return [];
    const identity = entry.identity === 'helo' ? `HELO ${entry.helo}` : entry.sender;
    const data = { ip: subject, result: result.value, identity, domain: entry.domain, fix: fixOf(entry) };
    const evidence = [
      { label: 'decided by', value: entry.mechanism ?? 'the end of the record' },
      { label: 'address from', value: entry.addressFrom },
      ...(forgotten
        ? [{ label: 'IPv6', value: 'over IPv4 this sender is covered; the server sends over IPv6, too' }]
        : []),
      ...(entry.explanation === undefined ? [] : [{ label: 'explanation of the domain', value: entry.explanation }]),
    ];
    return [{ subject, data, evidence }];
  },
  examples: [
    { name: 'fail', facts: { coverage: covered('192.0.2.9', 'fail') }, findings: 1 },
    { name: 'softfail', facts: { coverage: covered('192.0.2.9', 'softfail') }, findings: 1 },
    { name: 'pass', facts: { coverage: covered('192.0.2.9', 'pass') }, findings: 0 },
    {
      name: 'no record of a further domain',
      facts: { coverage: covered('192.0.2.9', 'none', { domain: 'example.net', sender: 'postmaster@example.net' }) },
      findings: 1,
    },
    { name: 'no record is told elsewhere', facts: { coverage: covered('192.0.2.9', 'none') }, findings: 0 },
    {
      name: 'no answer is not a fail',
      facts: { coverage: covered('192.0.2.9', 'temperror', { reason: 'TXT example.com: timeout' }) },
      findings: 0,
      unjudged: 1,
    },
  ],
});

const UNCOVERED: ReadonlySet<string> = new Set(['fail', 'softfail', 'neutral']);
const BROKEN: ReadonlySet<string> = new Set(['none', 'permerror']);

/** The classic: whoever wrote the record thought of IPv4 only. */
const isForgotten = ({ ip, identity, domain }: SpfCoverageEntry, all: readonly SpfCoverageEntry[]): boolean =>
  ip.includes(':') &&
  all.some(
    (one) => !one.ip.includes(':') && one.identity === identity && one.domain === domain && one.result === 'pass',
  );

const judged = ({ result, reason, unknown: kind }: SpfCoverageEntry) =>
  result === 'temperror' ? unknown(kind ?? 'timeout', reason ?? 'temperror') : found(result);

function fixOf({ domain, ip, repaired }: SpfCoverageEntry): string {
  if (repaired !== undefined)
    return `Publish this in place of the record:\n${repaired.map(({ name, text }) => `${name}. IN TXT ${quotedText(text)}`).join('\n')}`;
  return `Add ${ip.includes(':') ? 'ip6' : 'ip4'}:${ip} to the SPF record of ${domain}, before its all.`;
}
