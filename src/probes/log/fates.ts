import type { LogFacts } from '../../facts/log.ts';
import type { LogEvent, LogStep } from '../../syntax/logs/event.ts';
import { keyOf, type QueueKey } from '../../syntax/logs/postfix/queue-id.ts';
import type { LogFormat } from '../../syntax/logs/read-line.ts';
import { createDays } from './days.ts';
import { createDelays } from './delays.ts';
import { createGroups, type FailureStatus, type Groups } from './groups.ts';
import { nextAttemptOf } from './next-attempt.ts';
import { createParts, createPartsWriter, type Parts } from './parts.ts';
import { createQueue, type Message, type Queue } from './queue.ts';

export type Stages = readonly [number, number, number, number];

/** Where a line stands. */
export interface Line {
  readonly time: number | undefined;
  readonly file: string;
  readonly line: number;
}

/** What became of messages: deliveries counted, messages joined, failures grouped. */
export interface Fates {
  readonly deliveries: { sent: number; deferred: number; bounced: number; expired: number; rejected: number };
  readonly queue: Queue;
  readonly groups: Groups;
  /** Of the failure that is concluded next. */
  readonly parts: Parts;
  /** How long the stages of a delivery took. */
  measured(stages: Stages): void;
  /** It left the queue. */
  leave(key: QueueKey): void;
  conclude(
    status: FailureStatus | 'sent',
    message: Message | undefined,
    time: number | undefined,
    stages: Stages | undefined,
    file: string,
    line: number,
    next?: number,
  ): void;
  /** Gives the message that the step is of. */
  step(step: LogStep): Message | undefined;
  /** Gives the message that the event is of. */
  event(event: LogEvent, program: string, format: LogFormat | undefined, at: Line): Message | undefined;
  facts(): Pick<LogFacts, 'deliveries' | 'messages' | 'delays' | 'days' | 'mistyped' | 'texts' | 'overflow'>;
}

export function createFates(): Fates {
  const parts = createParts();
  const writeParts = createPartsWriter();
  const groups = createGroups();
  const queue = createQueue();
  const days = createDays();
  const delays = createDelays();
  const deliveries = { sent: 0, deferred: 0, bounced: 0, expired: 0, rejected: 0 };
  /** Deliveries that a program behind an MTA tells of: they count where there is no MTA's word. */
  let repeated = 0;

  function leave(key: QueueKey): void {
    const message = queue.remove(key);
    if (message && message.pending.length > 0) groups.drop(message);
  }

  const conclude: Fates['conclude'] = (status, message, time, stages, file, line, next) => {
    if (message && status === 'sent') groups.settle(message, parts, 'deliveredLater');
    if (message && status === 'bounced') groups.settle(message, parts, 'givenUp');
    if (message && status === 'expired') groups.settle(message, undefined, 'givenUp');
    if (message && (status === 'bounced' || status === 'expired')) queue.failed(message);
    if (status === 'sent') return;
    days.add(time);
    groups.add({ status, parts, time, message, delays: stages, nextAttempt: next }, file, line);
  };

  return {
    deliveries,
    queue,
    groups,
    parts,
    measured: delays.add,
    leave,
    conclude,
    step({ step, queueId, next }) {
      const key = queueId === undefined ? undefined : keyOf(queueId);
      const message = key === undefined || step === 'removed' ? undefined : queue.at(key, step === 'arrived');
      if (key !== undefined && step === 'removed') leave(key);
      if (message && step === 'notified' && next !== undefined) queue.notify(message, keyOf(next));
      return message;
    },
    event(event, program, format, { time, file, line }) {
      const { status, queueId, next, notification } = event;
      if (event.isRepeated) repeated++;
      else if (status in deliveries) deliveries[status as keyof typeof deliveries]++;
      const message = queueId === undefined ? undefined : queue.at(keyOf(queueId), false);
      const stages = fourStages(event.delays);
      if (stages) delays.add(stages);
      if (message && status === 'sent' && next !== undefined) queue.join(message, keyOf(next));
      if (message && notification !== undefined) queue.notify(message, keyOf(notification));
      const { host, text, recipient, enhancedStatus } = event;
      writeParts({ program, host, text, recipient, enhancedStatus }, parts);
      conclude(status, message, time, stages, file, line, nextAttemptOf(event, format, time));
      return message;
    },
    facts: () => ({
      deliveries: { ...deliveries, sent: deliveries.sent === 0 ? repeated : deliveries.sent },
      messages: queue.counts(),
      ...optional('delays', delays.stages()),
      ...optional('days', days.failures()),
      ...optional('mistyped', groups.mistyped()),
      texts: groups.texts(),
      overflow: groups.overflow,
    }),
  };
}

export const optional = <N extends string, T>(name: N, value: T | undefined): { readonly [K in N]?: T } =>
  value === undefined ? {} : ({ [name]: value } as { readonly [K in N]?: T });

function fourStages(delays: readonly number[] | undefined): Stages | undefined {
  const [before, queue, connection, transmission] = delays ?? [];
  if (before === undefined || queue === undefined || connection === undefined || transmission === undefined)
    return undefined;
  return [before, queue, connection, transmission];
}
