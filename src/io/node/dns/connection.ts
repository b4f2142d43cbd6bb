import { signalOf } from './deadline.ts';
import type { Query } from './message.ts';
import { type Delivery, failureOf, TIMED_OUT, type Transport } from './transport.ts';

/** A connection that carries many questions. `exchange` rejects when it is lost, or the signal is aborted. */
export interface Connection {
  exchange(query: Query, signal: AbortSignal): Promise<Buffer>;
  readonly closed: boolean;
  close(): void;
}

/** Opens one; rejects with what the system said, and gives up when the signal is aborted. */
export type Open = (signal: AbortSignal) => Promise<Connection>;

interface Line {
  readonly connection: Promise<Connection>;
  /** Ends it, or the attempt to open it. */
  close(): void;
  users: number;
}

/** A transport that keeps one connection for all questions; one that fails somebody is not given to others. */
export function createConnected(name: Transport['name'], server: string, open: Open): Transport {
  let current: Line | undefined;
  const lines = new Set<Line>();
  let isClosed = false;

  function begin(): Line {
    const abort = new AbortController();
    const connection = open(abort.signal);
    const line: Line = {
      connection,
      close() {
        abort.abort(CLOSED);
        connection.then(
          (one) => one.close(),
          () => {},
        );
      },
      users: 0,
    };
    lines.add(line);
    return line;
  }

  async function exchange(line: Line, query: Query, signal: AbortSignal): Promise<Buffer> {
    line.users++;
    try {
      const connection = await orAborted(line.connection, signal);
      return await connection.exchange(query, signal);
    } catch (error) {
      if (current === line) current = undefined;
      throw error;
    } finally {
      if (--line.users === 0 && current !== line) {
        lines.delete(line);
        line.close();
      }
    }
  }

  return {
    name,
    ask: async (query, deadline, then) => then(await deliver(query, signalOf(deadline))),
    close() {
      isClosed = true;
      for (const line of lines) line.close();
      lines.clear();
      current = undefined;
    },
  };

  async function deliver(query: Query, signal: AbortSignal): Promise<Delivery> {
    const isShared = current !== undefined;
    current ??= begin();
    const line = current;
    try {
      return { state: 'delivered', bytes: await exchange(line, query, signal) };
    } catch (error) {
      // A server may close an idle connection at any time (RFC 7766 section 6.2.3), and some do after each answer.
      if (isClosed || signal.aborted || !(isShared || line.users > 0) || !isLoss(error)) return failed(error, signal);
    }
    try {
      return { state: 'delivered', bytes: await exchange(begin(), query, signal) };
    } catch (error) {
      return failed(error, signal);
    }
  }

  function failed(error: unknown, signal: AbortSignal): Delivery {
    return signal.aborted || isClosed ? TIMED_OUT : failureOf(error, server, name);
  }
}

const CLOSED = Object.assign(new Error('closed'), { code: 'EPIPE' });

const isLoss = (error: unknown): boolean =>
  ['EPIPE', 'ECONNRESET'].includes((error as NodeJS.ErrnoException).code ?? '');

/** What the promise gives, unless the signal is aborted first. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const abort = (): void => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
