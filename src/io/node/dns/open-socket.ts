import { lookup } from 'node:dns/promises';
import { connect, isIP, type Socket } from 'node:net';
import { type Mapping, mapEndpoint } from '../endpoint-map.ts';

export interface SocketOptions {
  readonly mappings: readonly Mapping[];
  readonly family: 4 | 6 | undefined;
  /** Certificate authorities (PEM) to trust besides the usual ones. */
  readonly authorities: readonly string[];
}

/** A TCP connection to an address, or to any address of a name (RFC 8305); it does not hold the process. */
export async function openTcp(
  host: string,
  port: number,
  options: SocketOptions,
  signal: AbortSignal,
): Promise<Socket> {
  const addresses = isIP(host)
    ? [{ address: host, family: isIP(host) }]
    : await lookup(host, { all: true, family: options.family ?? 0 });
  const endpoints = addresses.map(({ address }) => ({
    from: address,
    to: mapEndpoint({ address, port }, options.mappings),
  }));
  const mapped = endpoints.find(({ from, to }) => to.port !== port || to.address !== from);
  const target = mapped?.to ?? { address: host, port };
  const socket = connect({
    host: target.address,
    port: target.port,
    noDelay: true,
    autoSelectFamily: true,
    signal,
    lookup: (_host, wanted, done) => {
      const [first] = addresses;
      if (typeof wanted === 'object' && wanted.all) done(null, addresses);
      else done(null, first?.address ?? '', first?.family ?? 4);
    },
  });
  socket.unref();
  return ready(socket, 'connect');
}

/** The socket once the event came; rejects with what the system said before. */
export function ready<S extends Socket>(socket: S, event: 'connect' | 'secureConnect'): Promise<S> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error): void => reject(error);
    const closed = (): void => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' }));
    socket.once('error', failed).once('close', closed);
    socket.once(event, () => {
      socket.off('error', failed).off('close', closed);
      resolve(socket);
    });
  });
}
