import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Connection, Received } from '../ports.ts';
import { secure } from './dialer-tls.ts';
import type { TrustStore } from './dialer-trust.ts';

/** What may wait to be read before the other side is told to stop sending. */
const QUEUE_LIMIT = 256 * 1024;

/** Events of a stream in a queue, so that nothing is lost between one question and the next. */
export interface Inbox {
  receive(timeoutMs: number, signal?: AbortSignal): Promise<Received | undefined>;
  /** Stops listening; gives what was not read. */
  detach(): readonly Received[];
}

export function inboxOf(stream: Duplex): Inbox {
  const queue: Received[] = [];
  let waiting: (() => void) | undefined;
  let octets = 0;
  let over = false;
  const put = (received: Received): void => {
    if (over) return;
    over = received.kind === 'closed';
    queue.push(received);
    waiting?.();
  };
  const closed = (how: 'fin' | 'reset' | 'error', reason: string): void =>
    put({ kind: 'closed', how, reason, ticks: performance.now() });
  const onData = (bytes: Buffer): void => {
    octets += bytes.length;
    if (octets > QUEUE_LIMIT) stream.pause();
    put({ kind: 'data', bytes, ticks: performance.now() });
  };
  const onEnd = (): void => closed('fin', 'the server closed the connection');
  const onClose = (): void => closed('error', 'the connection is closed');
  const onError = (error: NodeJS.ErrnoException): void =>
    error.code === 'ECONNRESET' || error.code === 'EPIPE'
      ? closed('reset', 'the server reset the connection')
      : closed('error', alertOf(error) ?? (error.code ?? error.message).replace(/[\p{C}\p{Z}]+/gu, ' ').slice(0, 200));
  stream.on('data', onData).on('end', onEnd).on('error', onError).on('close', onClose);

  const take = (): Received | undefined => {
    const next = queue[0]?.kind === 'closed' ? queue[0] : queue.shift();
    if (next?.kind === 'data') {
      octets -= next.bytes.length;
      if (octets <= QUEUE_LIMIT && !over) stream.resume();
    }
    return next;
  };
  return {
    receive(timeoutMs, signal) {
      const ready = take();
      if (ready || timeoutMs <= 0 || signal?.aborted) return Promise.resolve(ready);
      return new Promise((resolve) => {
        const settle = (): void => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', settle);
          waiting = undefined;
          resolve(take());
        };
        const timer = setTimeout(settle, timeoutMs);
        signal?.addEventListener('abort', settle, { once: true });
        waiting = settle;
      });
    },
    detach() {
      stream.off('data', onData).off('end', onEnd).off('error', onError).off('close', onClose);
      return queue.splice(0);
    },
  };
}

/** Under TLS 1.3 a refusal of the handshake comes behind its end (RFC 8446 section 6.2). */
function alertOf({ code = '', reason }: NodeJS.ErrnoException & { readonly reason?: string }): string | undefined {
  return code.includes('ALERT') ? `the server sent a TLS alert: ${reason ?? code}` : undefined;
}

/** A connection over a socket, or over TLS on one (`stream` then is the TLS side). */
export function connectionOver(socket: Socket, trust: TrustStore, stream: Duplex = socket): Connection {
  const inbox = inboxOf(stream);
  return {
    localAddress: socket.localAddress ?? '',
    localPort: socket.localPort ?? 0,
    receive: inbox.receive,
    send: (bytes) =>
      new Promise((resolve) => {
        if (!stream.writable) return resolve();
        stream.write(bytes, () => resolve());
      }),
    startTls: async (settings) => {
      const secured = await secure(socket, inbox.detach(), settings, trust);
      if (secured.state === 'failed') return secured;
      const { stream: upper, ...rest } = secured;
      return { ...rest, connection: connectionOver(socket, trust, upper) };
    },
    close() {
      if (stream.destroyed) return;
      stream.end();
      // The other side's FIN is not waited for: what it still has to say was said.
      const timer = setTimeout(() => socket.destroy(), 50);
      socket.once('close', () => clearTimeout(timer));
      stream.on('error', () => {});
      socket.on('end', () => socket.destroy());
    },
  };
}
