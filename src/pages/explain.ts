import type { Facts } from '../facts/facts.ts';
import type { LogFacts } from '../facts/log.ts';
import type { Finding } from '../findings/finding.ts';
import { phrase, type Text } from '../words/phrase.ts';
import type { Bar, Page, Section } from './define.ts';
import { summaryPage } from './explain-summary.ts';
import { messagesPage } from './messages.ts';

/** What became of the messages, why and when it failed, and what was not understood; the groups are the findings. */
export function explainPage(facts: Facts, findings: readonly Finding[]): Page {
  const { log } = facts;
  if (log?.state !== 'found' || log.value.format === 'reply') return [];
  const days = (log.value.days ?? []).map(({ day, failures }) => ({ label: day, count: failures }));
  const isMessages = log.value.received !== undefined && /^(?:message|none)$/.test(log.value.format);
  return [
    ...messagesPage(facts),
    ...(isMessages ? [] : [counts(log.value)]),
    ...(log.value.summary === undefined ? [] : summaryPage(log.value.summary, log.value.delays)),
    ...bars(phrase`Failures by reason`, byReason(findings)),
    ...bars(phrase`Failures by day (UTC)`, days.slice(-DAYS_SHOWN)),
    ...strangers(log.value),
  ];
}

/** So many weeks fit a page. */
const DAYS_SHOWN = 35;

/** One bar says nothing. */
const bars = (title: Text, all: readonly Bar[]): readonly Section[] =>
  all.length < 2 ? [] : [{ kind: 'bars', title, bars: all }];

/** Each reason with how often it was met, the commonest first; who is to blame gives the tone. */
function byReason(findings: readonly Finding[]): readonly Bar[] {
  const reasons = new Map<string, { readonly count: number; readonly ours: boolean }>();
  for (const { data } of findings) {
    const { reason, count, blame } = data;
    if (typeof reason !== 'string' || typeof count !== 'number') continue;
    const known = reasons.get(reason);
    reasons.set(reason, { count: (known?.count ?? 0) + count, ours: (known?.ours ?? false) || blame === 'us' });
  }
  return [...reasons]
    .toSorted(([, one], [, other]) => other.count - one.count)
    .map(([label, { count, ours }]) => ({ label, count, tone: ours ? 'bad' : 'plain' }));
}

function counts({ format, lines, understood, deliveries, first, last, overflow }: LogFacts): Section {
  const { sent, deferred, bounced, expired, rejected } = deliveries;
  return {
    kind: 'lines',
    title: phrase`Log (${format})`,
    lines: [
      first === undefined || last === undefined
        ? phrase`${lines} lines; ${lines - understood} not understood`
        : phrase`${lines} lines, ${first} to ${last}; ${lines - understood} not understood`,
      phrase`sent ${sent}   deferred ${deferred}   bounced ${bounced}   expired ${expired}   rejected ${rejected}`,
      ...(overflow > 0
        ? [
            {
              text: phrase`${overflow} failures beyond the first 5,000 distinct texts are counted, not explained`,
              tone: 'doubt' as const,
            },
          ]
        : []),
    ],
  };
}

const SHOWN = 5;

function strangers({ strangers: all, lines, understood }: LogFacts): readonly Section[] {
  if (all.length === 0) return [];
  const rows = all.slice(0, SHOWN).map(({ line, count }) => [String(count), { text: line, tone: 'dim' as const }]);
  return [
    {
      kind: 'table',
      title: phrase`Not understood: ${lines - understood} of ${lines} lines`,
      head: [phrase`times`, phrase`such as`],
      rows,
    },
  ];
}
