import type { Facts } from '../facts/facts.ts';
import type { LogFacts, MessageCounts } from '../facts/log.ts';
import type { LogAnswer } from '../facts/log-answer.ts';
import type { Stories } from '../facts/log-story.ts';
import type { UnknownText } from '../facts/log-unknown.ts';
import type { Finding } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import { phrase, type Text } from '../words/phrase.ts';
import type { Bar, Page, Section } from './define.ts';
import { answerSection } from './explain-answer.ts';
import { storiesPage } from './explain-stories.ts';
import { summaryPage } from './explain-summary.ts';
import { unknownPage } from './explain-unknown.ts';
import { messagesPage } from './messages.ts';

/** What judging added to a log's facts. */
interface Told {
  readonly stories?: Stories;
  readonly answer?: LogAnswer;
  readonly unknown?: readonly UnknownText[];
}

/** What became of the messages, why and when it failed, and what was not understood; the groups are the findings. */
export function explainPage(facts: Facts, findings: readonly Finding[], told: Report['facts'] = {}): Page {
  const { log } = facts;
  if (log?.state !== 'found' || log.value.format === 'reply') return [];
  const { stories, answer, unknown } = (told['log'] ?? {}) as Told;
  if (stories) return storiesPage(stories);
  if (unknown) return unknownPage(unknown);
  const days = (log.value.days ?? []).map(({ day, failures }) => ({ label: day, count: failures }));
  const isMessages = log.value.received !== undefined && /^(?:message|none)$/.test(log.value.format);
  return [
    ...(answer === undefined ? [] : answerSection(answer)),
    ...messagesPage(facts),
    ...(isMessages ? [] : [counts(log.value)]),
    ...(log.value.summary === undefined || isForeign(log.value)
      ? []
      : summaryPage(log.value.summary, log.value.delays)),
    ...mistyped(log.value),
    ...bars(phrase`Failures by reason`, byReason(findings)),
    ...bars(phrase`Failures by day (UTC)`, days.slice(-DAYS_SHOWN)),
    ...strangers(log.value),
  ];
}

/** Of lines that nobody could read, a nought would be a lie. */
const isForeign = ({ lines, understood }: Pick<LogFacts, 'lines' | 'understood'>): boolean =>
  lines > 0 && understood === 0;

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

function counts({ format, lines, understood, deliveries, messages, first, last, overflow }: LogFacts): Section {
  const { sent, deferred, bounced, expired, rejected } = deliveries;
  return {
    kind: 'lines',
    title: phrase`Log (${format})`,
    lines: [
      first === undefined || last === undefined
        ? phrase`Lines: ${lines}; not understood: ${lines - understood}`
        : phrase`Lines: ${lines}, ${first} to ${last}; not understood: ${lines - understood}`,
      ...messageLines(messages),
      ...(isForeign({ lines, understood })
        ? []
        : [
            phrase`sent ${sent}   deferred ${deferred}   bounced ${bounced}   expired ${expired}   rejected ${rejected}`,
          ]),
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

/** Messages as wholes; what is unfinished at either end of the log is told as such. */
function messageLines(messages: MessageCounts | undefined): readonly Text[] {
  if (messages === undefined || messages.seen === 0) return [];
  const { seen, finished, begunBefore, unfinished, notifications, forgotten } = messages;
  return [
    phrase`Messages: ${seen}; ${finished} left the queue, ${begunBefore} had begun before the log, ${unfinished} unfinished when it ends`,
    ...(notifications > 0 ? [phrase`Bounces sent back: ${notifications}`] : []),
    ...(forgotten > 0 ? [phrase`${forgotten} under way for too long to be followed`] : []),
  ];
}

function mistyped({ mistyped: all = [] }: LogFacts): readonly Section[] {
  if (all.length === 0) return [];
  const rows = all.slice(0, MISTYPED_SHOWN).map(({ recipients, domain, likely }) => [recipients, domain, likely]);
  const head = [phrase`recipients`, phrase`domain`, phrase`probably`];
  return [{ kind: 'table', title: phrase`Probably mistyped domains`, head, rows }];
}

const MISTYPED_SHOWN = 10;
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
