import { type Unknown, unknown } from '../../../facts/observed.ts';

/** Work under way. */
export interface Running<T> {
  readonly promise: Promise<T>;
  /** Nobody waits for it any longer. */
  stop(): void;
}

/** It has come to its end, whichever: the answer is to be remembered for so many seconds. */
export type Done<T> = (answer: T, seconds: number) => void;

/** What was learned, for as long as its TTL says; and equal questions at the same time are one question. */
export interface Answers<T> {
  /**
   * What is remembered, else what comes. `start` is called when no equal question is under way; it is stopped only when
   * everybody who waited has gone, and tells that it is done before its promise settles. What is asked of a name is
   * apart from it: to make one key of both costs as much as a datagram's reading.
   */
  of(
    what: string,
    name: string,
    signal: AbortSignal | undefined,
    start: (done: Done<T>) => Running<T>,
  ): T | Promise<T | Unknown>;
}

/** RFC 8767 section 4: a day is enough for anything, whatever a zone says. */
const LONGEST_SECONDS = 86_400;

/** One entry for what is known and for what is under way: a table of its own for either costs more than a datagram. */
interface Entry<T> {
  answer: T | undefined;
  expires: number;
  running: Shared<T> | undefined;
}

interface Shared<T> extends Running<T> {
  waiting: number;
}

/**
 * `now` in milliseconds; `recalled` gives a remembered answer with the seconds that are left of it. At most `capacity`
 * entries are kept, in two generations: when the young one has half of them, the old one goes as a whole. (To delete the
 * first key of a Map again and again costs its whole length; and a Map in which entries come and go keeps its former
 * tables, with all that stood in them, from the quick collections of garbage.)
 */
export function createAnswers<T>(
  capacity: number,
  now: () => number,
  recalled: (answer: T, secondsLeft: number) => T,
): Answers<T> {
  const half = Math.ceil(capacity / 2);
  let young = new Map<string, Map<string, Entry<T>>>();
  let old: ReadonlyMap<string, ReadonlyMap<string, Entry<T>>> = new Map();
  let held = 0;

  function entryOf(what: string, name: string): Entry<T> {
    const known = young.get(what)?.get(name);
    if (known) return known;
    const entry = old.get(what)?.get(name) ?? { answer: undefined, expires: 0, running: undefined };
    if (++held > half) {
      old = young;
      young = new Map();
      held = 1;
    }
    const names = young.get(what);
    if (names) names.set(name, entry);
    else young.set(what, new Map([[name, entry]]));
    return entry;
  }

  function begin(entry: Entry<T>, start: (done: Done<T>) => Running<T>): Shared<T> {
    let mine: Shared<T> | undefined;
    let isDone = false;
    const { promise, stop } = start((answer, seconds) => {
      isDone = true;
      if (entry.running === mine) entry.running = undefined;
      if (seconds <= 0) return;
      entry.answer = answer;
      entry.expires = now() + Math.min(seconds, LONGEST_SECONDS) * 1000;
    });
    mine = { promise, stop, waiting: 0 };
    if (!isDone) entry.running = mine;
    return mine;
  }

  return {
    of(what, name, signal, start) {
      const entry = entryOf(what, name);
      if (entry.answer !== undefined) {
        const left = entry.expires - now();
        if (left > 0) return recalled(entry.answer, Math.floor(left / 1000));
        entry.answer = undefined;
      }
      if (signal?.aborted) return interrupted();
      const mine = entry.running ?? begin(entry, start);
      mine.waiting++;
      if (!signal) return mine.promise;
      return new Promise((resolve, reject) => {
        const leave = (): void => {
          resolve(interrupted());
          if (--mine.waiting > 0) return;
          if (entry.running === mine) entry.running = undefined;
          mine.stop();
        };
        const leaving = leavingOn(signal);
        leaving.add(leave);
        mine.promise.then(resolve, reject).finally(() => leaving.delete(leave));
      });
    },
  };
}

const interrupted = async (): Promise<Unknown> => unknown('timeout', 'interrupted');

/** What is to be done when a signal is aborted: one listener for the thousands of questions that share it. */
const listeners = new WeakMap<AbortSignal, Set<() => void>>();

function leavingOn(signal: AbortSignal): Set<() => void> {
  const known = listeners.get(signal);
  if (known) return known;
  const leaving = new Set<() => void>();
  listeners.set(signal, leaving);
  signal.addEventListener(
    'abort',
    () => {
      for (const leave of leaving) leave();
    },
    { once: true },
  );
  return leaving;
}
