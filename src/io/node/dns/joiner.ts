import { type Unknown, unknown } from '../../../facts/observed.ts';

/** Equal questions at the same time are one question. */
export interface Joiner<T> {
  /** `start` is aborted only when everybody who waited has gone. */
  join(key: string, signal: AbortSignal | undefined, start: (signal: AbortSignal) => Promise<T>): Promise<T | Unknown>;
}

interface Shared<T> {
  readonly promise: Promise<T>;
  readonly abort: AbortController;
  waiting: number;
}

export function createJoiner<T>(): Joiner<T> {
  const running = new Map<string, Shared<T>>();

  function shared(key: string, start: (signal: AbortSignal) => Promise<T>): Shared<T> {
    const known = running.get(key);
    if (known) return known;
    const abort = new AbortController();
    const promise = start(abort.signal).finally(() => {
      if (running.get(key) === mine) running.delete(key);
    });
    const mine: Shared<T> = { promise, abort, waiting: 0 };
    running.set(key, mine);
    return mine;
  }

  return {
    join(key, signal, start) {
      if (signal?.aborted) return Promise.resolve(unknown('timeout', 'interrupted'));
      const mine = shared(key, start);
      mine.waiting++;
      if (!signal) return mine.promise;
      return new Promise((resolve, reject) => {
        const leave = (): void => {
          signal.removeEventListener('abort', leave);
          resolve(unknown('timeout', 'interrupted'));
          if (--mine.waiting > 0) return;
          running.delete(key);
          mine.abort.abort();
        };
        signal.addEventListener('abort', leave);
        mine.promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
      });
    },
  };
}
