import type { LogSummary } from '../../../facts/log-summary.ts';
import type { TlsUse } from '../../../syntax/logs/event.ts';
import type { Message } from '../queue.ts';
import { createSpan, type Span } from '../span.ts';
import { createTimesTaken } from '../times-taken.ts';
import { createCalendar } from './calendar.ts';
import { type ConnectionCounter, createConnectionCounter } from './connections.ts';
import { createEncryptionCounter } from './encryption.ts';
import { domainOf, writeAddress, writeHost } from './names.ts';
import { COLUMN, createTally, type Tally } from './tally.ts';

/** A delivery, or an attempt at one. */
export interface Attempt {
  readonly mail: Message | undefined;
  readonly recipient: Span;
  /** Empty where no host was reached. */
  readonly relay: Span;
  /** Seconds since the message came in; undefined or negative where the line has none. */
  readonly delay: number | undefined;
}

export interface Summary {
  /** What comes next is of this day (`2026-01-31`) and hour; undefined where a line has no time. */
  turn(day: string | undefined, hour: number): void;
  arrived(mail: Message, client: Span): void;
  /** The sender and the size (0: not told) of a message are known. */
  queued(mail: Message, sender: Span, size: number): void;
  delivered(attempt: Attempt): void;
  deferred(attempt: Attempt): void;
  bounced(attempt: Attempt): void;
  refused(client: Span): void;
  count(kind: 'forwarded' | 'expired' | 'rejectWarnings' | 'held' | 'discarded'): void;
  readonly connections: ConnectionCounter;
  encrypted(use: TlsUse): void;
  encryptedLine(line: Span): void;
  facts(): LogSummary;
}

/** A message that came in, and whose sender was not yet counted: 1, and from 2 on the number of its client. */
const NOT_FRESH = 0;
const FRESH = 2;

/** Counts what pflogsumm counts; memory is bounded whatever the log holds. */
export function createSummary(): Summary {
  const totals = {
    ...{ received: 0, delivered: 0, deferred: 0, deferredMessages: 0, bounced: 0, rejected: 0, forwarded: 0 },
    ...{ expired: 0, rejectWarnings: 0, held: 0, discarded: 0, octetsReceived: 0, octetsDelivered: 0 },
  };
  const calendar = createCalendar();
  const connections = createConnectionCounter();
  const encryption = createEncryptionCounter();
  const deliveryTime = createTimesTaken();
  const [senders, senderDomains, clients, refusedClients] = [
    createTally(),
    createTally(),
    createTally(),
    createTally(),
  ];
  const [recipients, recipientDomains, relays] = [createTally(), createTally(), createTally()];
  const written = createSpan();
  const domain = createSpan();

  function addSent(tally: Tally, number: number, size: number): void {
    tally.add(number, COLUMN.count, 1);
    tally.add(number, COLUMN.octets, size);
  }

  /** Each of the three that an attempt is told of. */
  function ofAttempt({ recipient, relay }: Attempt, add: (tally: Tally, number: number) => void): void {
    if (recipient.end > recipient.start) {
      const address = writeAddress(recipient, written);
      add(recipients, recipients.numberOf(address));
      const { start, end } = domainOf(address, domain);
      if (end > start) add(recipientDomains, recipientDomains.numberOf(domain));
    }
    if (relay.end > relay.start) add(relays, relays.numberOf(writeHost(relay, written)));
  }

  return {
    turn: calendar.turn,
    arrived(mail, client) {
      totals.received++;
      calendar.count('received');
      const number = client.end > client.start ? clients.numberOf(writeHost(client, written)) : -1;
      if (client.end > client.start) clients.add(number, COLUMN.count, 1);
      mail.origin = FRESH + number;
    },
    queued(mail, sender, size) {
      if (mail.size === 0) mail.size = size;
      if (mail.origin === NOT_FRESH) return;
      const client = mail.origin - FRESH;
      mail.origin = NOT_FRESH;
      totals.octetsReceived += mail.size;
      if (client >= 0) clients.add(client, COLUMN.octets, mail.size);
      const address = sender.end > sender.start ? writeAddress(sender, written) : NULL_SENDER;
      addSent(senders, senders.numberOf(address), mail.size);
      const { start, end } = domainOf(address, domain);
      if (end > start) addSent(senderDomains, senderDomains.numberOf(domain), mail.size);
    },
    delivered(attempt) {
      totals.delivered++;
      calendar.count('delivered');
      const { mail, delay = -1 } = attempt;
      const size = mail?.size ?? 0;
      totals.octetsDelivered += size;
      if (delay >= 0) deliveryTime.add(delay);
      ofAttempt(attempt, (tally, number) => {
        addSent(tally, number, size);
        if (delay < 0) return;
        tally.add(number, COLUMN.delay, delay);
        tally.longest(number, delay);
      });
    },
    deferred(attempt) {
      totals.deferred++;
      calendar.count('deferred');
      const { mail, delay = -1 } = attempt;
      if (mail === undefined || !mail.isDeferred) totals.deferredMessages++;
      if (mail) mail.isDeferred = true;
      ofAttempt(attempt, (tally, number) => {
        tally.add(number, COLUMN.deferrals, 1);
        if (delay >= 0) tally.longest(number, delay);
      });
    },
    bounced(attempt) {
      totals.bounced++;
      calendar.count('bounced');
      ofAttempt(attempt, (tally, number) => tally.add(number, COLUMN.bounces, 1));
    },
    refused(client) {
      totals.rejected++;
      calendar.count('rejected');
      if (client.end > client.start)
        refusedClients.add(refusedClients.numberOf(writeHost(client, written)), COLUMN.count, 1);
    },
    count(kind) {
      totals[kind]++;
    },
    connections,
    encrypted: encryption.add,
    encryptedLine: encryption.addLine,
    facts() {
      const times = deliveryTime.times();
      return {
        totals: { ...totals },
        ...calendar.facts(),
        senders: senders.ranking(),
        senderDomains: senderDomains.ranking(),
        recipients: recipients.ranking(),
        recipientDomains: recipientDomains.ranking(),
        clients: clients.ranking(),
        relays: relays.ranking(),
        refusedClients: refusedClients.ranking(),
        ...(times === undefined ? {} : { deliveryTime: times }),
        tls: encryption.facts(),
        connections: connections.facts(),
      };
    },
  };
}

/** How SMTP writes it. */
const NULL_SENDER: Span = { bytes: Buffer.from('<>', 'latin1'), start: 0, end: 2 };
