import { RETRY_DEFAULTS, type RetrySchedule } from '../../data/retry-schedules.ts';
import type { LogEvent } from '../../syntax/logs/event.ts';
import { eximArrival } from '../../syntax/logs/exim-id.ts';
import type { LogFormat } from '../../syntax/logs/read-line.ts';

/** About when a message that was deferred at this time and age (s) is tried again; ms since the epoch. */
export function nextAttempt(
  time: number | undefined,
  age: number | undefined,
  format: LogFormat | undefined,
): number | undefined {
  const known = RETRY_DEFAULTS[format ?? ''];
  if (time === undefined || known === undefined) return undefined;
  const wait = waitOf(known.schedule, age);
  return wait === undefined ? undefined : time + wait * 1000;
}

/** Of an event that a reader gave: the age is in the line, or in the id of the message. */
export function nextAttemptOf(
  { status, delay, queueId, text }: LogEvent,
  format: LogFormat | undefined,
  time: number | undefined,
): number | undefined {
  // Exim says so where it was not yet time, and nothing was tried.
  if (status !== 'deferred' || time === undefined || /\bretry time not reached\b/.test(text ?? '')) return undefined;
  const arrived = delay === undefined && format === 'exim' && queueId !== undefined ? eximArrival(queueId) : undefined;
  return nextAttempt(time, arrived === undefined ? delay : time / 1000 - arrived, format);
}

/** Undefined where the age decides and is not known, or is beyond what the queue keeps. */
function waitOf(schedule: RetrySchedule, age: number | undefined): number | undefined {
  if (schedule.kind === 'runs') return schedule.every;
  if (age === undefined || age < 0) return undefined;
  switch (schedule.kind) {
    case 'as-old':
      return Math.min(Math.max(age, schedule.shortest), schedule.longest);
    case 'phases':
      return waitIn(schedule.phases, age);
    case 'squares':
      return schedule.unit * (Math.floor(Math.sqrt(age / schedule.unit)) + 1) ** 2 - age;
    case 'roots':
      return (Math.floor(Math.sqrt(age)) + schedule.step) ** 2 - age;
  }
}

function waitIn(
  phases: Extract<RetrySchedule, { readonly kind: 'phases' }>['phases'],
  age: number,
): number | undefined {
  const at = phases.findIndex(({ until }) => age < until);
  const phase = phases[at];
  if (phase === undefined) return undefined;
  let wait = phase.wait;
  // The attempts of a growing phase, from its begin to this one.
  for (let reached = (phases[at - 1]?.until ?? 0) + wait; phase.factor && reached <= age; reached += wait)
    wait *= phase.factor;
  return wait;
}
