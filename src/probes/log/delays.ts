import type { DelayStages } from '../../facts/log.ts';
import { createTimesTaken } from './times-taken.ts';

export interface Delays {
  /** Four numbers of seconds, as Postfix logs them. */
  add(delays: readonly [number, number, number, number]): void;
  stages(): DelayStages | undefined;
}

/** How long messages took, by stage. */
export function createDelays(): Delays {
  const before = createTimesTaken();
  const queue = createTimesTaken();
  const connection = createTimesTaken();
  const transmission = createTimesTaken();
  return {
    add(delays) {
      before.add(delays[0]);
      queue.add(delays[1]);
      connection.add(delays[2]);
      transmission.add(delays[3]);
    },
    stages() {
      const [one, two, three, four] = [before.times(), queue.times(), connection.times(), transmission.times()];
      return one && two && three && four
        ? { deliveries: before.count, before: one, queue: two, connection: three, transmission: four }
        : undefined;
    },
  };
}
