import type { Connections } from '../../../facts/log-summary.ts';
import { createSpan, type Span } from '../span.ts';
import { createTimesTaken } from '../times-taken.ts';
import { writeHost } from './names.ts';
import { COLUMN, createTally } from './tally.ts';

/** Processes that have a client at a time; one that never ends makes room at last. */
const OPEN_LIMIT = 20_000;

export interface ConnectionCounter {
  /** `process` is what joins both ends; absent where the log has no such thing. */
  opened(client: Span, process: number | undefined, time: number): void;
  /** `seconds` where the line itself says how long it was. */
  closed(process: number | undefined, time: number, seconds: number | undefined): void;
  facts(): Connections;
}

/** Counts the clients that connected, and how long they stayed. */
export function createConnectionCounter(): ConnectionCounter {
  const clients = createTally();
  const times = createTimesTaken();
  const since = new Map<number, number>();
  const name = createSpan();
  let opened = 0;
  return {
    opened(client, process, time) {
      opened++;
      clients.add(clients.numberOf(writeHost(client, name)), COLUMN.count, 1);
      if (process === undefined) return;
      if (since.size >= OPEN_LIMIT)
        for (const [oldest] of since) {
          since.delete(oldest);
          break;
        }
      since.set(process, time);
    },
    closed(process, time, seconds) {
      const begun = process === undefined ? undefined : since.get(process);
      if (process !== undefined) since.delete(process);
      if (seconds !== undefined) times.add(seconds);
      else if (begun !== undefined && time >= begun) times.add((time - begun) / 1000);
    },
    facts() {
      const taken = times.times();
      return {
        opened,
        measured: times.count,
        seconds: Math.round(times.sum),
        ...(taken === undefined ? {} : { times: taken }),
        clients: clients.ranking(),
      };
    },
  };
}
