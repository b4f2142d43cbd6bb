import type { DelayStages } from '../facts/log.ts';
import type { LogSummary, NamedCount, Ranking, Traffic } from '../facts/log-summary.ts';
import type { StageTimes } from '../facts/stage-times.ts';
import type { Page, Section } from '../findings/page.ts';

/** Names that a screen shows of each ranking; JSON has more. */
const SHOWN = 10;

/** What pflogsumm would print, as tables. */
export function summaryPage(summary: LogSummary, stages: DelayStages | undefined): Page {
  const { senders, senderDomains, recipients, recipientDomains, clients, relays, refusedClients } = summary;
  return [
    totals(summary),
    ...(summary.days.length > 1 ? [traffic('By day', 'day', summary.days, ({ day }) => day)] : []),
    ...(summary.days.length > 0
      ? [traffic('By hour of the day', 'hour', summary.hours, ({ hour }) => String(hour).padStart(2, '0'))]
      : []),
    ...delays(summary.deliveryTime, stages),
    ...delivered('Recipient domains', recipientDomains),
    ...delivered('Relays', relays),
    ...taken('Sender domains', senderDomains),
    ...taken('Clients', clients),
    ...taken('Senders', senders),
    ...bySize('Senders by size', senders),
    ...delivered('Recipients', recipients),
    ...bySize('Recipients by size', recipients),
    ...counted('Refused clients', 'refusals', refusedClients),
    ...tls(summary),
    ...connections(summary),
  ];
}

function totals({ totals: all, senders, senderDomains, recipients, recipientDomains }: LogSummary): Section {
  const offered = all.delivered + all.rejected + all.discarded;
  const share = (count: number): string => (offered === 0 ? '' : ` (${Math.floor((count / offered) * 100)} %)`);
  const names = ({ reached, beyond }: Ranking): string => `${beyond > 0 ? 'at least ' : ''}${reached}`;
  const rows: readonly (readonly [string, string])[] = [
    ['received', String(all.received)],
    ['delivered', String(all.delivered)],
    ['forwarded', String(all.forwarded)],
    ['deferred', `${all.deferredMessages} (${all.deferred} times)`],
    ['bounced', String(all.bounced)],
    ['expired', String(all.expired)],
    ['rejected', `${all.rejected}${share(all.rejected)}`],
    ['reject warnings', String(all.rejectWarnings)],
    ['held', String(all.held)],
    ['discarded', `${all.discarded}${share(all.discarded)}`],
    ['octets received', String(all.octetsReceived)],
    ['octets delivered', String(all.octetsDelivered)],
    ['senders', `${names(senders)}, of ${names(senderDomains)} domains`],
    ['recipients', `${names(recipients)}, of ${names(recipientDomains)} domains`],
  ];
  return { kind: 'table', title: 'Totals', head: ['', 'messages'], rows };
}

const TRAFFIC = ['received', 'delivered', 'deferred', 'bounced', 'rejected'] as const;

function traffic<T extends Traffic>(
  title: string,
  first: string,
  all: readonly T[],
  name: (one: T) => string,
): Section {
  const rows = all.map((one) => [name(one), ...TRAFFIC.map((kind) => String(one[kind]))]);
  return { kind: 'table', title, head: [first, ...TRAFFIC], rows };
}

function delays(delivery: StageTimes | undefined, stages: DelayStages | undefined): readonly Section[] {
  const rows = [
    ...row('from arrival to delivery', delivery),
    ...row('before the queue manager', stages?.before),
    ...row('in the queue manager', stages?.queue),
    ...row('connecting', stages?.connection),
    ...row('transmitting', stages?.transmission),
  ];
  const head = ['seconds', 'mean', 'half', '90 %', '95 %', '99 %', 'longest'];
  return rows.length === 0 ? [] : [{ kind: 'table', title: 'Delays', head, rows }];
}

const row = (name: string, times: StageTimes | undefined): readonly (readonly string[])[] =>
  times === undefined
    ? []
    : [[name, ...[times.mean, times.median, times.p90, times.p95, times.p99, times.max].map(String)]];

/** What did not fit the table is told below it. */
function ranked(
  title: string,
  { entries, distinct, beyond }: Ranking,
  head: readonly string[],
  cells: (entry: NamedCount) => readonly string[],
  order: (one: NamedCount, other: NamedCount) => number = (one, other) => other.count - one.count,
): readonly Section[] {
  if (entries.length === 0) return [];
  const rows = entries
    .toSorted(order)
    .slice(0, SHOWN)
    .map((entry) => [...cells(entry), entry.name]);
  const more = beyond > 0 ? `, and ${beyond} more of names that there was no room for` : '';
  const of = distinct > rows.length || beyond > 0 ? ` (${rows.length} of ${distinct}${more})` : '';
  return [{ kind: 'table', title: `${title}${of}`, head, rows }];
}

const taken = (title: string, ranking: Ranking): readonly Section[] =>
  ranked(title, ranking, ['messages', 'octets', 'name'], ({ count, octets }) => [String(count), String(octets)]);

const counted = (title: string, what: string, ranking: Ranking): readonly Section[] =>
  ranked(title, ranking, [what, 'name'], ({ count }) => [String(count)]);

const bySize = (title: string, ranking: Ranking): readonly Section[] =>
  ranking.entries.some(({ octets }) => octets > 0)
    ? ranked(
        title,
        ranking,
        ['octets', 'messages', 'name'],
        ({ octets, count }) => [String(octets), String(count)],
        (one, other) => other.octets - one.octets,
      )
    : [];

const delivered = (title: string, ranking: Ranking): readonly Section[] =>
  ranked(
    title,
    ranking,
    ['delivered', 'octets', 'deferrals', 'bounces', 'mean s', 'longest s', 'name'],
    ({ count, octets, deferrals = 0, bounces = 0, meanDelay, maxDelay }) =>
      [count, octets, deferrals, bounces, meanDelay ?? '', maxDelay ?? ''].map(String),
  );

function tls({ tls: uses }: LogSummary): readonly Section[] {
  if (uses.length === 0) return [];
  const rows = uses
    .slice(0, SHOWN)
    .map(({ count, direction, protocol, trust = '', cipher }) => [String(count), direction, protocol, trust, cipher]);
  return [{ kind: 'table', title: 'TLS', head: ['connections', '', 'version', 'trust', 'cipher'], rows }];
}

function connections({ connections: { opened, measured, seconds, times, clients } }: LogSummary): readonly Section[] {
  if (opened === 0) return [];
  const length =
    times === undefined
      ? []
      : [
          `${measured} of them from beginning to end: ${seconds} s in all, ${times.mean} s on the average, 95 % within ${times.p95} s, the longest ${times.max} s`,
        ];
  return [
    {
      kind: 'lines',
      title: 'Connections',
      lines: [`  ${opened} clients connected`, ...length.map((one) => `  ${one}`)],
    },
    ...counted('Connecting clients', 'times', clients),
  ];
}
