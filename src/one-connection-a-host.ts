import type { Clock, Connection, Dialed, Dialer } from './io/ports.ts';

/** Whoever waits longer than this is let through: a host that keeps one sender so long must not hold up all the others. */
const PATIENCE_MS = 60_000;

/**
 * Many domains share a mail host, and hosts do not like to be called by the dozen: a dialer that holds one connection to an
 * address at a time, for all the targets of a run.
 */
export function oneConnectionAHost(dialer: Dialer, clock: Clock): Dialer {
  const last = new Map<string, Promise<void>>();
  return {
    async dial(endpoint, options) {
      const { address } = endpoint;
      const before = last.get(address);
      const { promise: ended, release } = gate();
      const queued = (before ?? Promise.resolve()).then(() => ended);
      last.set(address, queued);
      void queued.then(() => last.get(address) === queued && last.delete(address));
      if (before) await within(before, clock, options.signal);
      try {
        const dialed = await dialer.dial(endpoint, options);
        if (dialed.state === 'failed') release();
        return released(dialed, release);
      } catch (error) {
        release();
        throw error;
      }
    },
  };
}

function gate(): { readonly promise: Promise<void>; readonly release: () => void } {
  let release = (): void => {};
  const promise = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { promise, release };
}

async function within(before: Promise<void>, clock: Clock, signal: AbortSignal | undefined): Promise<void> {
  const stop = new AbortController();
  const stopped = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  await Promise.race([before, clock.sleep(PATIENCE_MS, stopped)]).catch(() => {});
  stop.abort();
}

const released = (dialed: Dialed, release: () => void): Dialed =>
  dialed.state === 'connected' ? { ...dialed, connection: watched(dialed.connection, release) } : dialed;

/** The connection with `close` also told to the next in the queue, under TLS too. */
const watched = (connection: Connection, release: () => void): Connection => ({
  localAddress: connection.localAddress,
  localPort: connection.localPort,
  send: (bytes) => connection.send(bytes),
  receive: (timeoutMs, signal) => connection.receive(timeoutMs, signal),
  startTls: async (settings) => {
    const started = await connection.startTls(settings);
    return started.state === 'established' ? { ...started, connection: watched(started.connection, release) } : started;
  },
  close: () => {
    connection.close();
    release();
  },
});
