import type { Query } from './message.ts';
import { failureOf, TIMED_OUT, type Transport } from './transport.ts';

/** A connection that carries many questions. `exchange` rejects when it is lost, or the signal is aborted. */
export interface Connection {
  exchange(query: Query, signal: AbortSignal): Promise<Buffer>;
  readonly closed: boolean;
  close(): void;
}

/** Opens one; rejects with what the system said, and gives up when the signal is aborted. */
export type Open = (signal: AbortSignal) => Promise<Connection>;

/** A transport over one connection at a time, opened when it is needed, and once more when the server has closed it. */
export function createConnected(name: Transport['name'], server: string, open: Open): Transport {
  let current: { readonly connection: Promise<Connection>; readonly abort: AbortController; users: number } | undefined;

  function acquire() {
    if (current) return current;
    const abort = new AbortController();
    const mine = { connection: open(abort.signal), abort, users: 0 };
    mine.connection.catch(() => drop(mine));
    current = mine;
    return mine;
  }

  function drop(mine: { readonly connection: Promise<Connection>; readonly abort: AbortController }): void {
    if (current === mine) current = undefined;
    mine.abort.abort();
    mine.connection.then(
      (connection) => connection.close(),
      () => {},
    );
  }

  return {
    name,
    async ask(query, deadline) {
      const signal = deadline.signal();
      for (let attempt = 0; ; attempt++) {
        const fresh = current === undefined;
        const mine = acquire();
        mine.users++;
        try {
          const connection = await orAborted(mine.connection, signal);
          return { state: 'delivered', bytes: await connection.exchange(query, signal) };
        } catch (error) {
          // Whether it is silent or lost: the next question gets a new one, unless others still wait on this.
          const lost = await isLost(mine.connection, signal);
          if (lost || mine.users === 1) drop(mine);
          if (signal.aborted) return TIMED_OUT;
          // RFC 7766 section 6.2.3: a server may close an idle connection at any time.
          if (fresh || attempt > 0) return failureOf(error, server, name);
        } finally {
          mine.users--;
        }
      }
    },
    close() {
      if (current) drop(current);
    },
  };
}

async function isLost(connection: Promise<Connection>, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return false;
  return connection.then(
    ({ closed }) => closed,
    () => true,
  );
}

/** What the promise gives, unless the signal is aborted first. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const abort = (): void => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
