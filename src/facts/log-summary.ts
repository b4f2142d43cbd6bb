import type { TlsUse } from '../syntax/logs/event.ts';
import type { StageTimes } from './stage-times.ts';

/** What happened to mail in a day or an hour, as the log's own clock gives it. */
export interface Traffic {
  readonly received: number;
  readonly delivered: number;
  /** Attempts that were put off. */
  readonly deferred: number;
  readonly bounced: number;
  readonly rejected: number;
}

/** What one sender, domain or host has to do with the mail of a log. */
export interface NamedCount {
  readonly name: string;
  /** Messages of a sender or client, deliveries to a recipient or relay. */
  readonly count: number;
  /** Of those whose size the log tells. */
  readonly octets: number;
  readonly deferrals?: number;
  readonly bounces?: number;
  /** Seconds from arrival to delivery. */
  readonly meanDelay?: number;
  readonly maxDelay?: number;
}

/** The busiest names. Counts are exact: a name that there was no room for is counted in `beyond` from the first time on. */
export interface Ranking {
  /** How many names there are; at least so many where `beyond` is not 0. */
  readonly distinct: number;
  /** Those of them with a count: a recipient to whom all bounced has none. */
  readonly reached: number;
  /** Messages or deliveries of names beyond the first 100,000. */
  readonly beyond: number;
  /** The first hundred by count, and the first hundred by size; by count. */
  readonly entries: readonly NamedCount[];
}

export interface LogTotals extends Traffic {
  /** Messages that were deferred at least once; `deferred` counts each time. */
  readonly deferredMessages: number;
  /** Given on to another address by an alias or .forward file. */
  readonly forwarded: number;
  readonly expired: number;
  /** What a rule would have refused, and only warned of. */
  readonly rejectWarnings: number;
  readonly held: number;
  readonly discarded: number;
  readonly octetsReceived: number;
  readonly octetsDelivered: number;
}

export interface TlsCount extends TlsUse {
  readonly count: number;
}

/** Clients that connected. */
export interface Connections {
  readonly opened: number;
  /** Those of which the log tells both ends, and how long they stood in seconds. */
  readonly measured: number;
  readonly seconds: number;
  readonly times?: StageTimes;
  /** Each with its connections; without sizes. */
  readonly clients: Ranking;
}

/** What pflogsumm counts, over the events of whatever MTA (`explain --summary`). */
export interface LogSummary {
  readonly totals: LogTotals;
  /** In the order of time. */
  readonly days: readonly (Traffic & { readonly day: string })[];
  /** Hours of the day from 0, over all days. */
  readonly hours: readonly (Traffic & { readonly hour: number })[];
  readonly senders: Ranking;
  readonly senderDomains: Ranking;
  readonly recipients: Ranking;
  readonly recipientDomains: Ranking;
  /** Who brought the messages that were taken. */
  readonly clients: Ranking;
  /** Where they went. */
  readonly relays: Ranking;
  readonly refusedClients: Ranking;
  /** Seconds from arrival to delivery. */
  readonly deliveryTime?: StageTimes;
  readonly tls: readonly TlsCount[];
  readonly connections: Connections;
}
