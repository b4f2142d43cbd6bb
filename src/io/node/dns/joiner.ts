import { type Unknown, unknown } from '../../../facts/observed.ts';

/** Work under way. */
export interface Running<T> {
  readonly promise: Promise<T>;
  /** Nobody waits for it any longer. */
  stop(): void;
  /** It has come to its end, whichever. */
  end(): void;
}

/** Equal questions at the same time are one question. */
export interface Joiner<T> {
  /** `start` is called when no equal one is under way; it is stopped only when everybody who waited has gone. */
  join(key: string, signal: AbortSignal | undefined, start: () => Running<T>): Promise<T | Unknown>;
}

/**
 * Questions after which the map is made anew. Each time one in which entries come and go is laid out again, V8 has the
 * former table point to the next; such a chain keeps all that ever stood in it from the quick collections of garbage.
 */
const RENEWED_AFTER = 128;

interface Shared<T> extends Running<T> {
  waiting: number;
}

export function createJoiner<T>(): Joiner<T> {
  let running = new Map<string, Shared<T>>();
  let begun = 0;

  function begin(key: string, { promise, stop, end }: Running<T>): Shared<T> {
    const mine: Shared<T> = { promise, stop, end, waiting: 0 };
    if (++begun % RENEWED_AFTER === 0) running = new Map(running);
    running.set(key, mine);
    const forget = (): void => {
      if (running.get(key) === mine) running.delete(key);
      end();
    };
    promise.then(forget, forget);
    return mine;
  }

  return {
    join(key, signal, start) {
      if (signal?.aborted) return Promise.resolve(unknown('timeout', 'interrupted'));
      const mine = running.get(key) ?? begin(key, start());
      mine.waiting++;
      if (!signal) return mine.promise;
      return new Promise((resolve, reject) => {
        const leave = (): void => {
          resolve(unknown('timeout', 'interrupted'));
          if (--mine.waiting > 0) return;
          running.delete(key);
          mine.stop();
        };
        const leaving = leavingOn(signal);
        leaving.add(leave);
        mine.promise.then(resolve, reject).finally(() => leaving.delete(leave));
      });
    },
  };
}

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
