import { isIP } from 'node:net';
import { checkServerIdentity, connect as connectTls, rootCertificates, type TLSSocket } from 'node:tls';
import { openTcp, ready, type SocketOptions } from './open-socket.ts';

/** TLS over a TCP connection; the certificate must be good for the host that the user named. */
export async function openTls(
  host: string,
  port: number,
  protocol: string,
  options: SocketOptions,
  signal: AbortSignal,
): Promise<TLSSocket> {
  const socket = connectTls({
    socket: await openTcp(host, port, options, signal),
    ...(isIP(host) ? {} : { servername: host }),
    checkServerIdentity: (_name, certificate) => checkServerIdentity(host, certificate),
    ALPNProtocols: [protocol],
    ...(options.authorities.length > 0 ? { ca: [...rootCertificates, ...options.authorities] } : {}),
  });
  signal.addEventListener('abort', () => socket.destroy(), { once: true });
  return ready(socket, 'secureConnect');
}
