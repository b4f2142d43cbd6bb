import { constants } from 'node:crypto';
import { isIP, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls';
import type { TlsFacts } from '../../facts/tls.ts';
import type { Received, TlsFailureKind, TlsSettings, TlsStarted } from '../ports.ts';
import { certificateFact } from './dialer-certificates.ts';
import { type Handshake, readHandshake } from './dialer-handshake.ts';
import { pathOf, type TrustStore } from './dialer-trust.ts';
import { type Wire, wireOver } from './dialer-wire.ts';

/** TLS 1.3's own, then whatever OpenSSL knows, the weak too: to see what a server can do, one must be able to talk to it. */
const ANY_CIPHERS = 'TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256:DEFAULT:@SECLEVEL=0';

/** As `TlsStarted`, with the stream that is to become the connection. */
export type Secured =
  | {
      readonly state: 'established';
      readonly stream: TLSSocket;
      readonly tls: TlsFacts;
      readonly clearText: Uint8Array;
    }
  | Extract<TlsStarted, { state: 'failed' }>;

/** Begins TLS as a client. The certificate is shown, not judged: the session goes on, as an opportunistic sender's would. */
export async function secure(
  socket: Socket,
  front: readonly Received[],
  settings: TlsSettings,
  trust: TrustStore,
): Promise<Secured> {
  const began = performance.now();
  const wire = wireOver(socket, front);
  const secrets: Buffer[] = [];
  let staple = false;
  const failed = (kind: TlsFailureKind, reason: string): Secured => {
    stream?.on('error', () => {}).destroy();
    socket.on('error', () => {}).destroy();
    return { state: 'failed', kind, reason, clearText: wire.clearText() };
  };
  let stream: TLSSocket | undefined;
  try {
    stream = connect(optionsFor(wire.stream, settings));
  } catch (error) {
    return failed('error', (error as Error).message);
  }
  const tls = stream;
  tls.on('keylog', (line: Buffer) => secrets.push(line));
  tls.on('OCSPResponse', (response: Buffer | null) => {
    staple = response !== null && response.length > 0;
  });
  const outcome = await handshake(tls, wire, settings);
  if (outcome !== undefined) return failed(outcome[0], outcome[1]);
  const seen = readHandshake(wire.received(), Buffer.concat(secrets), tls.getCipher().standardName);
  wire.forget();
  const facts = describe(tls, seen, settings, trust, staple || (seen?.stapled ?? false), performance.now() - began);
  return {
    state: 'established',
    stream: tls,
    tls: facts,
    clearText: wire.clearText(),
  };
}

function optionsFor(
  stream: Duplex,
  { serverName, version, ciphers }: TlsSettings,
): ConnectionOptions & { readonly requestOCSP: boolean } {
  return {
    socket: stream,
    ...(serverName !== undefined && !isIP(serverName) ? { servername: serverName } : {}),
    // The certificate is judged apart, so no store of authorities is loaded for it.
    rejectUnauthorized: false,
    ca: [],
    requestOCSP: true,
    minVersion: version ?? 'TLSv1',
    maxVersion: version ?? 'TLSv1.3',
    ciphers: ciphers ?? ANY_CIPHERS,
    minDHSize: 1,
    // Servers without secure renegotiation (RFC 5746) still take mail.
    secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
  };
}

type TlsFailure = readonly [TlsFailureKind, string];
type TlsError = NodeJS.ErrnoException & { readonly reason?: string };
const IN_CLEAR: TlsFailure = ['clear-text', 'the server answered in clear instead of beginning TLS'];
const CLOSED: TlsFailure = ['closed', 'the server closed the connection during the TLS handshake'];

/** What OpenSSL or the system said of a handshake. */
function failureOf({ code = '', message, reason }: TlsError): TlsFailure {
  const said = (reason ?? message).replace(/[\p{C}\p{Z}]+/gu, ' ').slice(0, 200);
  if (/ALERT/.test(code)) return ['alert', `the server sent a TLS alert: ${said}`];
  if (code === 'ECONNRESET' && /disconnected before secure/.test(message)) return CLOSED;
  if (code === 'ECONNRESET' || code === 'EPIPE')
    return ['reset', 'the server reset the connection during the TLS handshake'];
  return ['error', `the TLS handshake failed: ${said}`];
}

/** Undefined when it came about; else what went wrong. */
function handshake(tls: TLSSocket, wire: Wire, { timeoutMs, signal }: TlsSettings): Promise<TlsFailure | undefined> {
  return new Promise((resolve) => {
    const settle = (outcome?: TlsFailure): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', interrupted);
      tls.off('secureConnect', done).off('error', fail).off('close', gone).off('end', gone);
      tls.on('error', () => {});
      resolve(outcome);
    };
    const done = (): void => settle();
    const inClear = (): boolean => !wire.isSecure() && wire.clearText().length > 0;
    const gone = (): void => settle(inClear() ? IN_CLEAR : CLOSED);
    const interrupted = (): void => settle(['error', 'interrupted']);
    const fail = (error: TlsError): void => settle(inClear() ? IN_CLEAR : failureOf(error));
    const timer = setTimeout(
      () => settle(inClear() ? IN_CLEAR : ['timeout', `no TLS handshake within ${Math.round(timeoutMs / 1000)} s`]),
      timeoutMs,
    );
    wire.onClearText(() => {
      if (!wire.isSecure()) settle(IN_CLEAR);
    });
    if (signal?.aborted) return interrupted();
    signal?.addEventListener('abort', interrupted, { once: true });
    tls.once('secureConnect', done).once('error', fail).once('close', gone).once('end', gone);
  });
}

function describe(
  tls: TLSSocket,
  seen: Handshake | undefined,
  settings: TlsSettings,
  trust: TrustStore,
  ocspStapled: boolean,
  ms: number,
): TlsFacts {
  const ders = seen?.certificates ?? chainOf(tls);
  const chain = ders.flatMap((der) => certificateFact(der) ?? []);
  const { state, path } = pathOf(ders, trust);
  const ephemeral = tls.getEphemeralKeyInfo() as { type?: string; name?: string; size?: number } | null;
  const exchange = ephemeral?.type
    ? `${ephemeral.name ?? ephemeral.type}${ephemeral.size === undefined ? '' : ` ${ephemeral.size} bits`}`
    : undefined;
  return {
    version: tls.getProtocol() ?? 'unknown',
    cipher: tls.getCipher().standardName ?? tls.getCipher().name,
    ...(exchange === undefined ? {} : { keyExchange: exchange }),
    ...(settings.serverName === undefined || isIP(settings.serverName) ? {} : { serverName: settings.serverName }),
    chain,
    chainAsSent: seen !== undefined,
    trust: state,
    path,
    ocspStapled,
    ...(seen === undefined ? {} : { clientCertificateRequested: seen.clientCertificateRequested }),
    implicit: settings.implicit,
    ms,
  };
}

/** What Node tells of the chain: put in order by it, so only where the wire could not be read. */
function chainOf(tls: TLSSocket): readonly Buffer[] {
  const chain: Buffer[] = [];
  for (let one = tls.getPeerX509Certificate(); one && chain.length < 20; one = one.issuerCertificate) {
    if (chain.some((der) => der.equals(one?.raw ?? der))) break;
    chain.push(one.raw);
  }
  return chain;
}
