import type { DelayStages } from '../facts/log.ts';
import type { LogSummary, NamedCount, Ranking, Traffic } from '../facts/log-summary.ts';
import type { StageTimes } from '../facts/stage-times.ts';
import { phrase, sentence, type Text } from '../words/phrase.ts';
import type { Page, Section } from './define.ts';

/** Names that a screen shows of each ranking; JSON has more. */
const SHOWN = 10;

/** What pflogsumm would print, as tables. */
export function summaryPage(summary: LogSummary, stages: DelayStages | undefined): Page {
  const { senders, senderDomains, recipients, recipientDomains, clients, relays, refusedClients } = summary;
  return [
    totals(summary),
    ...(summary.days.length > 1 ? [traffic(phrase`By day`, phrase`day`, summary.days, ({ day }) => day)] : []),
    ...(summary.days.length > 0
      ? [traffic(phrase`By hour of the day`, phrase`hour`, summary.hours, ({ hour }) => String(hour).padStart(2, '0'))]
      : []),
    ...delays(summary.deliveryTime, stages),
    ...delivered(phrase`Recipient domains`, recipientDomains),
    ...delivered(phrase`Relays`, relays),
    ...taken(phrase`Sender domains`, senderDomains),
    ...taken(phrase`Clients`, clients),
    ...taken(phrase`Senders`, senders),
    ...bySize(phrase`Senders by size`, senders),
    ...delivered(phrase`Recipients`, recipients),
    ...bySize(phrase`Recipients by size`, recipients),
    ...counted(phrase`Refused clients`, phrase`refusals`, refusedClients),
    ...tls(summary),
    ...connections(summary),
  ];
}

function totals({ totals: all, senders, senderDomains, recipients, recipientDomains }: LogSummary): Section {
  const offered = all.delivered + all.rejected + all.discarded;
  const share = (count: number): string => (offered === 0 ? '' : ` (${Math.floor((count / offered) * 100)} %)`);
  const names = ({ reached, beyond }: Ranking): Text => (beyond > 0 ? phrase`at least ${reached}` : reached);
  const rows: readonly (readonly [Text, Text])[] = [
    [phrase`received`, String(all.received)],
    [phrase`delivered`, String(all.delivered)],
    [phrase`forwarded`, String(all.forwarded)],
    [phrase`deferred`, phrase`${all.deferredMessages} (${all.deferred} times)`],
    [phrase`bounced`, String(all.bounced)],
    [phrase`expired`, String(all.expired)],
    [phrase`rejected`, `${all.rejected}${share(all.rejected)}`],
    [phrase`reject warnings`, String(all.rejectWarnings)],
    [phrase`held`, String(all.held)],
    [phrase`discarded`, `${all.discarded}${share(all.discarded)}`],
    [phrase`octets received`, String(all.octetsReceived)],
    [phrase`octets delivered`, String(all.octetsDelivered)],
    [phrase`senders`, phrase`${names(senders)}, of ${names(senderDomains)} domains`],
    [phrase`recipients`, phrase`${names(recipients)}, of ${names(recipientDomains)} domains`],
  ];
  return { kind: 'table', title: phrase`Totals`, head: ['', phrase`messages`], rows };
}

const TRAFFIC = {
  received: phrase`received`,
  delivered: phrase`delivered`,
  deferred: phrase`deferred`,
  bounced: phrase`bounced`,
  rejected: phrase`rejected`,
} as const;
const KINDS = Object.keys(TRAFFIC) as readonly (keyof typeof TRAFFIC)[];

function traffic<T extends Traffic>(title: Text, first: Text, all: readonly T[], name: (one: T) => string): Section {
  const rows = all.map((one) => [name(one), ...KINDS.map((kind) => String(one[kind]))]);
  return { kind: 'table', title, head: [first, ...KINDS.map((kind) => TRAFFIC[kind])], rows };
}

function delays(delivery: StageTimes | undefined, stages: DelayStages | undefined): readonly Section[] {
  const rows = [
    ...row(phrase`from arrival to delivery`, delivery),
    ...row(phrase`before the queue manager`, stages?.before),
    ...row(phrase`in the queue manager`, stages?.queue),
    ...row(phrase`connecting`, stages?.connection),
    ...row(phrase`transmitting`, stages?.transmission),
  ];
  const head = [phrase`seconds`, phrase`mean`, phrase`half`, '90 %', '95 %', '99 %', phrase`longest`];
  return rows.length === 0 ? [] : [{ kind: 'table', title: phrase`Delays`, head, rows }];
}

const row = (name: Text, times: StageTimes | undefined): readonly (readonly Text[])[] =>
  times === undefined
    ? []
    : [[name, ...[times.mean, times.median, times.p90, times.p95, times.p99, times.max].map(String)]];

/** What did not fit the table is told below it. */
function ranked(
  title: Text,
  { entries, distinct, beyond }: Ranking,
  head: readonly Text[],
  cells: (entry: NamedCount) => readonly Text[],
  order: (one: NamedCount, other: NamedCount) => number = (one, other) => other.count - one.count,
): readonly Section[] {
  if (entries.length === 0) return [];
  const rows = entries
    .toSorted(order)
    .slice(0, SHOWN)
    .map((entry) => [...cells(entry), entry.name]);
  const more = beyond > 0 ? phrase`, and ${beyond} more of names that there was no room for` : '';
  const of = distinct > rows.length || beyond > 0 ? phrase` (${rows.length} of ${distinct}${more})` : '';
  return [{ kind: 'table', title: phrase`${title}${of}`, head, rows }];
}

const taken = (title: Text, ranking: Ranking): readonly Section[] =>
  ranked(title, ranking, [phrase`messages`, phrase`octets`, phrase`name`], ({ count, octets }) => [
    String(count),
    String(octets),
  ]);

const counted = (title: Text, what: Text, ranking: Ranking): readonly Section[] =>
  ranked(title, ranking, [what, phrase`name`], ({ count }) => [String(count)]);

const bySize = (title: Text, ranking: Ranking): readonly Section[] =>
  ranking.entries.some(({ octets }) => octets > 0)
    ? ranked(
        title,
        ranking,
        [phrase`octets`, phrase`messages`, phrase`name`],
        ({ octets, count }) => [String(octets), String(count)],
        (one, other) => other.octets - one.octets,
      )
    : [];

const delivered = (title: Text, ranking: Ranking): readonly Section[] =>
  ranked(
    title,
    ranking,
    [
      phrase`delivered`,
      phrase`octets`,
      phrase`deferrals`,
      phrase`bounces`,
      phrase`mean s`,
      phrase`longest s`,
      phrase`name`,
    ],
    ({ count, octets, deferrals = 0, bounces = 0, meanDelay, maxDelay }) =>
      [count, octets, deferrals, bounces, meanDelay ?? '', maxDelay ?? ''].map(String),
  );

function tls({ tls: uses }: LogSummary): readonly Section[] {
  if (uses.length === 0) return [];
  const rows = uses
    .slice(0, SHOWN)
    .map(({ count, direction, protocol, trust = '', cipher }) => [
      String(count),
      sentence(direction),
      protocol,
      sentence(trust),
      cipher,
    ]);
  return [
    {
      kind: 'table',
      title: 'TLS',
      head: [phrase`connections`, '', phrase`version`, phrase`trust`, phrase`cipher`],
      rows,
    },
  ];
}

function connections({ connections: { opened, measured, seconds, times, clients } }: LogSummary): readonly Section[] {
  if (opened === 0) return [];
  const length =
    times === undefined
      ? []
      : [
          phrase`${measured} of them from beginning to end: ${seconds} s in all, ${times.mean} s on the average, 95 % within ${times.p95} s, the longest ${times.max} s`,
        ];
  return [
    {
      kind: 'lines',
      title: phrase`Connections`,
      lines: [phrase`  ${opened} clients connected`, ...length.map((one) => phrase`  ${one}`)],
    },
    ...counted(phrase`Connecting clients`, phrase`times`, clients),
  ];
}
