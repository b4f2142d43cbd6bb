import type { LogFacts, LogText } from '../facts/log.ts';
import type { Finding, Severity, Unjudged } from '../findings/finding.ts';
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
  readonly first?: string;
  readonly last?: string;
  /** How many distinct recipients. */
  readonly recipients: number;
  readonly someRecipients: readonly string[];
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
    ...(status === 'reply' || status === 'warning' || status === 'fatal' ? {} : { outcome: status }),
  });
}

/** A warning that no pattern knows need not be a failure: it is not counted among them. */
const isHarmless = ({ status, program }: LogText, { reason }: Verdict): boolean =>
  status === 'warning' && reason === 'unknown' && !program.startsWith('postfix');

const isFinal = (status: LogText['status']): boolean =>
  status === 'bounced' || status === 'expired' || status === 'fatal';

function groupOf(text: LogText, verdict: Verdict): LogGroup {
  const { status, sample, program, host, count, first, last, recipients, recipientCount, place } = text;
  return {
    ...verdict,
    permanence: permanenceOf(text, verdict),
    status,
    text: text.text,
    sample,
    program,
    ...(host === undefined ? {} : { relay: host }),
    count,
    ...(first === undefined || last === undefined ? {} : { first, last }),
    recipients: recipientCount,
    someRecipients: recipients,
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
function merged(
  group: LogGroup,
  {
    count,
    first,
    last,
    recipients,
    someRecipients,
  }: Pick<LogGroup, 'count' | 'first' | 'last' | 'recipients' | 'someRecipients'>,
): LogGroup {
  return {
    ...group,
    count: group.count + count,
    ...(first !== undefined && (group.first === undefined || first < group.first) ? { first } : {}),
    ...(last !== undefined && (group.last === undefined || last > group.last) ? { last } : {}),
    recipients: group.recipients + recipients,
    someRecipients:
      group.someRecipients.length < SHOWN_RECIPIENTS
        ? [...new Set([...group.someRecipients, ...someRecipients])].slice(0, SHOWN_RECIPIENTS)
        : group.someRecipients,
  };
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
    message: `${title}${count > 1 || recipients > 1 ? `: ${told(count, recipients)}` : ''}.`,
    why: contradiction === undefined ? group.why : `${group.why} ${contradiction}`,
    data: {
      reason,
      family,
      blame,
      permanence,
      confidence,
      count,
      recipients,
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
      { label: 'who must act', value: WHO[blame] },
    ],
    fix: group.contact === undefined ? group.fix : `${group.fix} ${group.contact}`,
    references: [],
    ...(place === undefined ? {} : { location: place }),
  };
}

/** Design, "Exit codes": lost by our fault, retried by our fault, everything else. */
function severityOf({ blame, permanence, status }: LogGroup): Severity {
  if (blame !== 'us') return 'note';
  return permanence === 'permanent' || permanence === 'given-up' || status === 'fatal' ? 'error' : 'warning';
}

const WHO: Readonly<Record<Verdict['blame'], string>> = {
  us: 'you',
  them: 'the other side',
  recipient: 'the recipient',
  network: 'whoever runs the network between',
  nobody: 'nobody',
};

const told = (count: number, recipients: number): string =>
  `${count === 1 ? 'once' : `${count} times`}${recipients > 1 ? `, ${recipients} recipients` : ''}`;

function listed(names: readonly string[], all: number): string {
  const shown = names.slice(0, 5);
  return all > shown.length ? `${shown.join(', ')} and ${all - shown.length} more` : shown.join(', ');
}
