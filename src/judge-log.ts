import type { LogFacts, UnreadSource } from './facts/log.ts';
import type { Stories } from './facts/log-story.ts';
import type { Observations } from './facts/observations.ts';
import type { Finding, Unjudged } from './findings/finding.ts';
import { type Thresholds, thresholdFindings } from './thresholds.ts';

export interface LogJudgement {
  readonly findings: readonly Finding[];
  readonly unjudged: readonly Unjudged[];
  readonly judged: number;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Findings that make the run fail whatever severities do. */
  readonly exceeded: readonly Finding[];
}

const NOTHING: LogJudgement = { findings: [], unjudged: [], judged: 0, facts: {}, exceeded: [] };
const NO_THRESHOLDS: Thresholds = { rates: [], reasons: [] };

/** A log's failures, grouped by what the catalogue says of them; the catalogue is loaded only when there is a log. */
export async function judgeLog(
  { facts, target, options }: Observations,
  thresholds: Thresholds = NO_THRESHOLDS,
): Promise<LogJudgement> {
  const { log } = facts;
  if (log === undefined) return NOTHING;
  if (log.state === 'unknown') {
    const unjudged = { id: 'log/unreadable', severity: 'error', subject: target, reason: log.reason } as const;
    return { ...NOTHING, unjudged: [unjudged], facts: { log } };
  }
  if (log.state === 'absent') return { ...NOTHING, facts: { log } };
  const [{ groupsOf, findingsOf }, { answerOf }, { unknownOf }] = await Promise.all([
    import('./patterns/log-groups.ts'),
    import('./patterns/log-answer.ts'),
    import('./patterns/log-unknown.ts'),
  ]);
  const { texts, received, stories, ...rest } = log.value;
  const groups = groupsOf(log.value);
  const { findings, unjudged } = findingsOf(groups, target, isOneReply(log.value));
  const { format, lines, understood } = log.value;
  // An empty log is judged: nothing is wrong in it. One of which nothing was understood is not, nor are mere replies.
  const isJudged = lines === 0 || (understood > 0 && (format !== 'reply' || findings.length > 0));
  const incomplete = (log.value.unread ?? []).map(notRead);
  const nothing = lines > 0 && understood === 0 ? [nothingUnderstood(target, log.value)] : [];
  const answer = stories === undefined ? answerOf(groups) : undefined;
  const isListed = options.log?.list === 'unknown';
  const unmet = stories?.stories.length === 0 && stories.searched > 0 ? [nothingNamed(target, stories)] : [];
  const told = stories && (await import('./patterns/log-stories.ts')).explainedStories(stories);
  return {
    findings,
    unjudged: [...unjudged, ...incomplete, ...nothing, ...unmet],
    judged: isJudged && unmet.length === 0 ? 1 : 0,
    exceeded: thresholdFindings(thresholds, log.value.deliveries, groups, target),
    facts: {
      log: {
        ...rest,
        ...(told ? { stories: told } : {}),
        groups,
        ...(answer ? { answer } : {}),
        ...(isListed ? { unknown: unknownOf(log.value, groups) } : {}),
      },
      ...(received === undefined ? {} : { message: received }),
    },
  };
}

/** What `--text` gave: nobody knows what became of a message. */
const isOneReply = ({ texts }: LogFacts): boolean =>
  texts.length === 1 && texts[0]?.status === 'reply' && texts[0].place === undefined;

const notRead = ({ file, reason, lines }: UnreadSource): Unjudged => ({
  id: 'log/unreadable',
  severity: 'error',
  subject: file,
  reason: lines === 0 ? reason : `${reason} after line ${lines}: what stands behind it is not counted`,
});

const nothingNamed = (subject: string, { query, searched }: Stories): Unjudged => ({
  id: 'log/unreadable',
  severity: 'error',
  subject,
  reason: `none of its ${searched} line${searched === 1 ? '' : 's'} names ${query}`,
});

const nothingUnderstood = (subject: string, { lines, received }: LogFacts): Unjudged => ({
  id: 'log/unreadable',
  severity: 'error',
  subject,
  reason:
    received === undefined
      ? `none of its ${lines} line${lines === 1 ? '' : 's'} is of a mail log that is known here`
      : 'no field of the message says what a receiving server thought of it (take it from the mailbox where it arrived, not from where it was sent)',
});
