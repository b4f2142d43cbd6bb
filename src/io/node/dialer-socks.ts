import { isIPv4, type Socket } from 'node:net';
import { UsageError } from '../../usage-error.ts';
import type { Endpoint } from '../ports.ts';
import { parseEndpoint } from './endpoint-map.ts';

/** A SOCKS 5 proxy by address (RFC 1928), with the user's name and password where it asks for them (RFC 1929). */
export interface SocksProxy extends Endpoint {
  readonly user?: string;
  readonly password?: string;
}

/** `socks5://[user:password@]192.0.2.1:1080` */
export function parseProxy(text: string): SocksProxy {
  const match = /^socks5:\/\/(?:([^:@/]+):([^@/]*)@)?(.+?)\/?$/.exec(text);
  const place = match?.[3] ?? '';
  const endpoint = parseEndpoint(/:\d+$/.test(place) ? place : `${place}:1080`);
  if (!endpoint)
    throw new UsageError(
      `"${text.replace(/\/\/.*@/, '//…@')}" is not socks5://ADDR:PORT.`,
      'For example: --proxy socks5://127.0.0.1:1080',
    );
  const [, user, password = ''] = match ?? [];
  return user === undefined
    ? endpoint
    : { ...endpoint, user: decodeURIComponent(user), password: decodeURIComponent(password) };
}

const REPLIES: Readonly<Record<number, string>> = {
  1: 'general failure',
  2: 'not allowed by its rules',
  3: 'network unreachable',
  4: 'host unreachable',
  5: 'connection refused',
  6: 'TTL expired',
};
const CODES: Readonly<Record<number, string>> = {
  3: 'ENETUNREACH',
  4: 'EHOSTUNREACH',
  5: 'ECONNREFUSED',
  6: 'ETIMEDOUT',
};

/** Asks the proxy for a connection; what follows on the socket is the server's. */
export async function throughProxy(socket: Socket, proxy: SocksProxy, to: Endpoint, stop: AbortSignal): Promise<void> {
  const read = reader(socket, stop);
  socket.write(proxy.user === undefined ? Buffer.from([5, 1, 0]) : Buffer.from([5, 2, 0, 2]));
  const [version, method] = await read(2);
  if (version !== 5) throw new Error('it does not speak SOCKS 5');
  if (method === 2) {
    const user = Buffer.from(proxy.user ?? '');
    const password = Buffer.from(proxy.password ?? '');
    socket.write(Buffer.concat([Buffer.from([1, user.length]), user, Buffer.from([password.length]), password]));
    if ((await read(2))[1] !== 0) throw new Error('it refuses the user name or the password');
  } else if (method !== 0) throw new Error('it offers no way to sign in that is known here');
  const port = Buffer.from([to.port >> 8, to.port & 255]);
  socket.write(Buffer.concat([Buffer.from([5, 1, 0]), addressOf(to.address), port]));
  const [, status = 1, , kind] = await read(4);
  if (status !== 0) {
    const code = CODES[status];
    throw Object.assign(new Error(REPLIES[status] ?? `status ${status}`), code === undefined ? {} : { code });
  }
  await read((kind === 4 ? 16 : kind === 3 ? ((await read(1))[0] ?? 0) : 4) + 2);
}

function addressOf(address: string): Buffer {
  if (isIPv4(address)) return Buffer.from([1, ...address.split('.').map(Number)]);
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = [...left, ...Array<string>(Math.max(8 - left.length - right.length, 0)).fill('0'), ...right];
  return Buffer.from([
    4,
    ...groups.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]),
  ]);
}

/** Reads exactly so many octets and leaves the rest in the socket. */
function reader(socket: Socket, stop: AbortSignal): (count: number) => Promise<Buffer> {
  return async (count) => {
    for (;;) {
      const bytes = socket.read(count) as Buffer | null;
      if (bytes) return bytes;
      if (socket.readableEnded || socket.destroyed) throw new Error('it closed the connection');
      await new Promise<void>((resolve, reject) => {
        const settle = (): void => {
          socket.off('readable', settle).off('end', settle).off('error', settle);
          stop.removeEventListener('abort', abort);
          resolve();
        };
        const abort = (): void => {
          socket.destroy();
          reject(stop.reason);
        };
        socket.on('readable', settle).on('end', settle).on('error', settle);
        stop.addEventListener('abort', abort, { once: true });
      });
    }
  };
}
