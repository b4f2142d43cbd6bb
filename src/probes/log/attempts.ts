import type { LogAttempt, LogEvent, LogStep } from '../../syntax/logs/event.ts';

/** More than any qmail runs at once (conf-spawn allows 509 for each of two channels). */
const ATTEMPTS_LIMIT = 5000;
const BIRTHS_LIMIT = 60_000;

/**
 * qmail tells the outcome of a delivery under a number of its own, the message and the recipient when it begins, and the
 * arrival before that. Queue ids are numbers of inodes: the next message may have the same.
 */
export interface Attempts {
  begin(attempt: LogAttempt): void;
  /** Takes what a step tells of the arrival; whether it is the arrival of a bounce. */
  step(step: LogStep, time: number | undefined): boolean;
  /** The event with its message, recipient and age, as far as they were told. */
  joined(event: LogEvent, time: number | undefined): LogEvent;
}

export function createAttempts(): Attempts {
  const running = new Map<string, LogAttempt>();
  const births = new Map<string, number>();
  /** Processes of qmail-queue that took a bounce. */
  const bounces = new Set<string>();

  return {
    begin(attempt) {
      makeRoom(running, ATTEMPTS_LIMIT);
      running.set(attempt.attempt, attempt);
    },
    step({ step, queueId, injection }, time) {
      if (queueId === undefined || injection === undefined) {
        if (step === 'removed' && queueId !== undefined) births.delete(queueId);
        return false;
      }
      if (step === 'notified') {
        makeRoom(bounces, ATTEMPTS_LIMIT);
        bounces.add(injection);
        return false;
      }
      if (time !== undefined) {
        makeRoom(births, BIRTHS_LIMIT);
        births.set(queueId, time);
      }
      return bounces.delete(injection);
    },
    joined(event, time) {
      const begun = event.attempt === undefined ? undefined : running.get(event.attempt);
      if (begun === undefined) return event;
      running.delete(begun.attempt);
      const { queueId, recipient } = begun;
      const birth = births.get(queueId);
      const delay = birth === undefined || time === undefined ? undefined : (time - birth) / 1000;
      return { ...event, queueId, recipient, ...(delay === undefined ? {} : { delay }) };
    },
  };
}

/** The oldest goes. */
function makeRoom(kept: Map<string, unknown> | Set<string>, limit: number): void {
  if (kept.size < limit) return;
  const [oldest] = kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
}
