import type { LogFacts, LogText } from '../facts/log.ts';
import { WHO_ACTS } from '../facts/who-acts.ts';
import type { Evidence, Finding, Severity, Unjudged } from '../findings/finding.ts';
import { likelyDomain } from '../syntax/mistyped.ts';
import { adviceOf } from './advice.ts';
import { classify } from './catalogue.ts';
import type { Verdict } from './classify.ts';

/** Failures of one kind: the same reason, provider and wording. */
export interface LogGroup extends Verdict {
  readonly status: LogText['status'];
  readonly text: string;
  readonly sample: string;
  readonly program: string;
  readonly relay?: string;
  readonly count: number;
  /** Distinct messages. */
  readonly messages: number;
  readonly first?: string;
  readonly last?: string;
  /** How many distinct recipients. */
  readonly recipients: number;
  readonly someRecipients: readonly string[];
  /** Of the deferred recipients. */
  readonly deliveredLater?: number;
  readonly givenUp?: number;
  readonly waiting?: number;
  readonly nextAttempt?: string;
  readonly slowest?: LogText['slowest'];
  /** How many wordings are told as this one, where there are too many for each. */
  readonly wordings?: number;
  readonly place?: { readonly file: string; readonly line: number };
}

/** The failures of a log, each with the catalogue's verdict, commonest first. */
export function groupsOf({ texts }: LogFacts): readonly LogGroup[] {
  const groups = new Map<string, LogGroup>();
  for (const text of texts) {
    const verdict = verdictOn(text);
    if (isHarmless(text, verdict)) continue;
    const key = [
      verdict.pattern ?? 'unknown',
      verdict.provider ?? '',
      text.text,
      isFinal(text.status) ? 'final' : text.status,
    ].join('\n');
    const known = groups.get(key);
    const group = groupOf(text, verdict);
    groups.set(key, known ? merged(known, group) : group);
  }
  return folded([...groups.values()].toSorted((one, other) => other.count - one.count));
}

const SHOWN_RECIPIENTS = 20;
/** So many groups are told by their wording; rarer ones only by what they mean. */
const WORDINGS = 200;

/** A log in which no two failures say the same has still few kinds of failure. */
function folded(groups: readonly LogGroup[]): readonly LogGroup[] {
  if (groups.length <= WORDINGS) return groups;
  const kinds = new Map<string, LogGroup>();
  for (const group of groups.slice(WORDINGS)) {
    const key = `${group.pattern ?? 'unknown'}\n${group.provider ?? ''}\n${group.permanence}`;
    const known = kinds.get(key);
    kinds.set(key, known ? { ...merged(known, group), wordings: (known.wordings ?? 1) + 1 } : group);
  }
  return [...groups.slice(0, WORDINGS), ...kinds.values()].toSorted((one, other) => other.count - one.count);
}

function verdictOn({ sample, host, enhancedStatus, program, status }: LogText): Verdict {
  return classify({
    text: sample,
    program,
    ...(host === undefined ? {} : { relay: host }),
    ...(enhancedStatus === undefined ? {} : { status: enhancedStatus }),
    ...outcomeOf(status),
  });
}

/** What the log says became of the message; a remark says nothing of that. */
export const outcomeOf = (status: string): { readonly outcome?: string } =>
  /^(?:deferred|bounced|expired|rejected)$/.test(status) ? { outcome: status } : {};

/** A warning that no pattern knows need not be a failure: it is not counted among them. */
const isHarmless = ({ status, program }: LogText, { reason }: Verdict): boolean =>
  status === 'warning' && reason === 'unknown' && !program.startsWith('postfix');

const isFinal = (status: LogText['status']): boolean =>
  status === 'bounced' || status === 'expired' || status === 'fatal';

function groupOf(text: LogText, verdict: Verdict): LogGroup {
  const {
    status,
    sample,
    program,
    host,
    count,
    messages = count,
    first,
    last,
    recipients,
    recipientCount,
    place,
  } = text;
  const { deliveredLater, givenUp, waiting, nextAttempt, slowest } = text;
  return {
    ...verdict,
    permanence: permanenceOf(text, verdict),
    status,
    text: text.text,
    sample,
    program,
    ...(host === undefined ? {} : { relay: host }),
    count,
    messages,
    ...(first === undefined || last === undefined ? {} : { first, last }),
    recipients: recipientCount,
    someRecipients: recipients,
    ...(deliveredLater === undefined ? {} : { deliveredLater }),
    ...(givenUp === undefined ? {} : { givenUp }),
    ...(waiting === undefined ? {} : { waiting }),
    ...(nextAttempt === undefined ? {} : { nextAttempt }),
    ...(slowest === undefined ? {} : { slowest }),
    ...(place === undefined ? {} : { place }),
  };
}

/** The log knows what became of the message: its word goes before that of the reply's code. */
function permanenceOf({ status }: LogText, { permanence }: Verdict): Verdict['permanence'] {
  if (status === 'deferred') return 'temporary';
  if (status === 'bounced') return 'permanent';
  return status === 'expired' ? 'given-up' : permanence;
}

/** What two groups of the same kind are together. */
function merged(group: LogGroup, other: LogGroup): LogGroup {
  const first = sooner(group.first, other.first);
  const last = later(group.last, other.last);
  const nextAttempt = later(group.nextAttempt, other.nextAttempt);
  const slowest = [group.slowest, other.slowest].toSorted((a, b) => (b?.seconds ?? 0) - (a?.seconds ?? 0))[0];
  return {
    ...group,
    count: group.count + other.count,
    messages: group.messages + other.messages,
    ...(first === undefined || last === undefined ? {} : { first, last }),
    recipients: group.recipients + other.recipients,
    someRecipients:
      group.someRecipients.length < SHOWN_RECIPIENTS
        ? [...new Set([...group.someRecipients, ...other.someRecipients])].slice(0, SHOWN_RECIPIENTS)
        : group.someRecipients,
    ...summed('deliveredLater', group, other),
    ...summed('givenUp', group, other),
    ...summed('waiting', group, other),
    ...(nextAttempt === undefined ? {} : { nextAttempt }),
    ...(slowest === undefined ? {} : { slowest }),
  };
}

/** Times of RFC 3339 in UTC stand in the order of their letters. */
const sooner = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;
const later = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || (other !== undefined && other > one) ? other : one;

function summed<N extends 'deliveredLater' | 'givenUp' | 'waiting'>(
  name: N,
  group: LogGroup,
  other: LogGroup,
): { readonly [K in N]?: number } {
  const sum = (group[name] ?? 0) + (other[name] ?? 0);
  return sum === 0 ? {} : ({ [name]: sum } as { readonly [K in N]?: number });
}

export interface LogFindings {
  readonly findings: readonly Finding[];
  readonly unjudged: readonly Unjudged[];
}

/** A group is one finding; one that no pattern explains is unjudged. A bare reply is explained, and nothing is at stake. */
export function findingsOf(groups: readonly LogGroup[], target: string, isOneReply = false): LogFindings {
  const known = groups.filter(({ reason }) => reason !== 'unknown');
  const strange = groups.filter(({ reason }) => reason === 'unknown');
  return {
    findings: known.map((group) => findingOf(group, target, isOneReply ? 'note' : severityOf(group))),
    unjudged: strange.map(({ text, count }) => ({
      id: 'log/unknown',
      severity: 'warning',
      subject: text.slice(0, 200),
      reason: `no pattern explains it${count > 1 ? ` (${count} times)` : ''}`,
    })),
  };
}

function findingOf(group: LogGroup, target: string, severity: Severity): Finding {
  const {
    pattern,
    reason,
    family,
    blame,
    permanence,
    confidence,
    provider,
    count,
    first,
    last,
    recipients,
    sample,
    relay,
    place,
    title,
    contradiction,
  } = group;
  return {
    id: pattern ?? `log/${family}/${reason}`,
    severity,
    subject: provider ?? relay ?? target,
    title,
    message: `${title}${count > 1 || recipients > 1 ? `: ${told(group)}` : ''}.`,
    why: contradiction === undefined ? group.why : `${group.why} ${contradiction}`,
    data: {
      reason,
      family,
      blame,
      permanence,
      confidence,
      count,
      messages: group.messages,
      recipients,
      ...(group.waiting === undefined ? {} : { waiting: group.waiting }),
      ...(group.nextAttempt === undefined ? {} : { nextAttempt: group.nextAttempt }),
      ...(pattern === undefined ? {} : { pattern }),
      ...(provider === undefined ? {} : { provider }),
      ...(first === undefined || last === undefined ? {} : { first, last }),
    },
    evidence: [
      { label: group.program === 'reply' ? 'reply' : group.program, value: sample },
      ...(relay === undefined ? [] : [{ label: 'host', value: relay }]),
      ...(group.someRecipients.length === 0
        ? []
        : [{ label: 'recipients', value: listed(group.someRecipients, recipients) }]),
      ...(first === undefined || last === undefined
        ? []
        : [{ label: 'when', value: first === last ? first : `${first} to ${last}` }]),
      { label: 'who must act', value: WHO_ACTS[blame] },
      ...fateOf(group),
      ...mistypedOf(group),
    ],
    fix: adviceOf(group),
    references: [],
    ...(place === undefined ? {} : { location: place }),
  };
}

/** Design, "Exit codes": lost by our fault, retried by our fault, everything else. */
function severityOf({ blame, permanence, status }: LogGroup): Severity {
  if (blame !== 'us') return 'note';
  return permanence === 'permanent' || permanence === 'given-up' || status === 'fatal' ? 'error' : 'warning';
}

function told({ count, messages, recipients }: LogGroup): string {
  const parts = [
    count === 1 ? 'once' : `${count} times`,
    ...(messages > 1 && messages < count ? [`${messages} messages`] : []),
    ...(recipients > 1 ? [`${recipients} recipients`] : []),
  ];
  return parts.join(', ');
}

const STAGES = {
  before: 'before the queue manager',
  queue: 'in the queue manager',
  connection: 'connecting',
  transmission: 'transmitting',
} as const;

/** Seconds that nobody waits for gladly. */
const HURTS = 5;

/** What became of the deferred, and the stage in which the time went. */
function fateOf({
  blame,
  deliveredLater = 0,
  givenUp = 0,
  waiting = 0,
  nextAttempt,
  slowest,
}: LogGroup): readonly Evidence[] {
  const again = nextAttempt === undefined ? 'at the next run of the queue' : `about ${nextAttempt}`;
  const retry =
    blame === 'us'
      ? `${waiting} wait; retried ${again}, in vain until it is mended`
      : `${waiting} wait; nothing to do, retried ${again}`;
  return [
    ...(waiting > 0 ? [{ label: 'retry', value: retry }] : []),
    ...(deliveredLater > 0 ? [{ label: 'later', value: `${deliveredLater} delivered after all` }] : []),
    ...(givenUp > 0 ? [{ label: 'given up', value: `${givenUp} never delivered` }] : []),
    ...(slowest === undefined || slowest.seconds < HURTS
      ? []
      : [{ label: 'slow', value: `${STAGES[slowest.stage]}, ${slowest.seconds} s on the average` }]),
  ];
}

/** Domains of the recipients that look mistyped. */
function mistypedOf({ someRecipients }: LogGroup): readonly Evidence[] {
  const domains = new Set(someRecipients.map((address) => address.slice(address.lastIndexOf('@') + 1).toLowerCase()));
  return [...domains].flatMap((domain) => {
    const likely = likelyDomain(domain);
    return likely === undefined ? [] : [{ label: 'mistyped', value: `${domain}, probably ${likely}` }];
  });
}

function listed(names: readonly string[], all: number): string {
  const shown = names.slice(0, 5);
  return all > shown.length ? `${shown.join(', ')} and ${all - shown.length} more` : shown.join(', ');
}
