import { createConnection, isIP, type Socket } from 'node:net';
import type { Dialed, Dialer, DialFailureKind } from '../ports.ts';
import { connectionOver } from './dialer-connection.ts';
import { type SocksProxy, throughProxy } from './dialer-socks.ts';
import type { TrustStore } from './dialer-trust.ts';
import { type Mapping, mapEndpoint } from './endpoint-map.ts';

export interface DialerSettings {
  readonly mappings: readonly Mapping[];
  readonly trust: TrustStore;
  /** The address of this machine that connections come from. */
  readonly source?: string;
  readonly proxy?: SocksProxy;
}

/** TCP connections over which every octet is seen. */
export function createDialer(settings: DialerSettings): Dialer {
  return {
    async dial(endpoint, { timeoutMs, signal }) {
      const began = performance.now();
      const took = (): number => performance.now() - began;
      const target = mapEndpoint(endpoint, settings.mappings);
      const { proxy, source } = settings;
      const timeout = AbortSignal.timeout(timeoutMs);
      const stop = signal ? AbortSignal.any([signal, timeout]) : timeout;
      const failed = (kind: DialFailureKind, reason: string): Dialed => ({ state: 'failed', kind, reason, ms: took() });
      let reached = proxy === undefined;
      try {
        const socket = await opened(proxy ?? target, source, stop);
        reached = true;
        if (proxy) {
          await throughProxy(socket, proxy, target, stop).catch((error: unknown) => {
            socket.on('error', () => {}).destroy();
            throw error;
          });
        }
        return { state: 'connected', connection: connectionOver(socket, settings.trust), ms: took() };
      } catch (error) {
        const via = proxy ? `the proxy ${proxy.address}:${proxy.port}: ` : '';
        if (signal?.aborted) return failed('error', 'interrupted');
        if (timeout.aborted)
          return failed(
            reached ? 'timeout' : 'error',
            `${via}no answer to the connection within ${timeoutMs / 1000} s`,
          );
        const [kind, reason] = failureOf(error as NodeJS.ErrnoException);
        // A proxy that cannot be reached says nothing of the server.
        return failed(reached ? kind : 'error', `${via}${reason}`);
      }
    },
  };
}

function opened(to: { address: string; port: number }, source: string | undefined, stop: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({
      host: to.address,
      port: to.port,
      noDelay: true,
      allowHalfOpen: true,
      autoSelectFamily: false,
      // A source of the other family would be an error of the call, not of the server.
      ...(source !== undefined && isIP(source) === isIP(to.address) ? { localAddress: source } : {}),
    });
    const abort = (): void => {
      socket.destroy();
      reject(stop.reason);
    };
    if (stop.aborted) return abort();
    stop.addEventListener('abort', abort, { once: true });
    const settled = (): void => {
      stop.removeEventListener('abort', abort);
      socket.off('error', fail).off('connect', ready);
    };
    const fail = (error: Error): void => {
      settled();
      // A connection may fail twice; the second time nobody listens any more.
      socket.on('error', () => {}).destroy();
      reject(error);
    };
    const ready = (): void => {
      settled();
      resolve(socket);
    };
    socket.once('error', fail).once('connect', ready);
  });
}

/** What the system said, in the words of the network: each has another cause and another cure. */
function failureOf({ code = '', message }: NodeJS.ErrnoException): readonly [DialFailureKind, string] {
  switch (code) {
    case 'ECONNREFUSED':
      return ['refused', 'connection refused'];
    case 'ECONNRESET':
      return ['reset', 'the server reset the connection'];
    case 'ETIMEDOUT':
      return ['timeout', 'no answer to the connection'];
    case 'EHOSTUNREACH':
      return ['unreachable', 'no route to the host'];
    case 'ENETUNREACH':
      return ['unreachable', 'no route to its network'];
    case 'EADDRNOTAVAIL':
      return ['unreachable', 'no address of this machine to connect from'];
    case 'EACCES':
    case 'EPERM':
    case 'ENOPROTOOPT':
      return ['prohibited', 'a firewall forbids the connection'];
    default:
      return ['error', message.replace(/[\p{C}\p{Z}]+/gu, ' ').slice(0, 200)];
  }
}
