import type { LogFormat } from '../../syntax/logs/read-line.ts';

/** Postfix's defaults (postconf(5), minimal_backoff_time and maximal_backoff_time), in seconds. */
const SHORTEST_WAIT = 300;
const LONGEST_WAIT = 4000;

/**
 * When a deferred message is tried again, about: Postfix waits as long as the message is old, within those bounds
 * (qmgr_active.c). ms since the epoch; undefined where it is not known. Queue runs come every five minutes, so it may be
 * that much later.
 */
export function nextAttempt(
  time: number | undefined,
  age: number | undefined,
  format: LogFormat | undefined,
): number | undefined {
  if (time === undefined || age === undefined || age < 0 || format !== 'postfix') return undefined;
  return time + Math.min(Math.max(age, SHORTEST_WAIT), LONGEST_WAIT) * 1000;
}
