import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import type { Received } from '../ports.ts';

/** No handshake is longer; what comes after is not kept. */
const KEPT_LIMIT = 256 * 1024;
const CLEAR_LIMIT = 64 * 1024;
/** A server that spoke in clear may still begin TLS within this time. */
const CLEAR_GRACE_MS = 400;

/** The octets below TLS: kept until the handshake is read, and rid of clear text that came before it. */
export interface Wire {
  readonly stream: Duplex;
  received(): Buffer;
  clearText(): Uint8Array;
  /** A TLS record came. */
  isSecure(): boolean;
  /** Called when clear text came and no TLS followed in time. */
  onClearText(told: () => void): void;
  forget(): void;
}

export function wireOver(socket: Socket, front: readonly Received[]): Wire {
  let kept: Buffer[] | undefined = [];
  let keptOctets = 0;
  let clear: Buffer = Buffer.alloc(0);
  let secure = false;
  let told: (() => void) | undefined;
  let timer: NodeJS.Timeout | undefined;

  const pass = (bytes: Buffer): void => {
    if (kept && keptOctets <= KEPT_LIMIT) {
      kept.push(bytes);
      keptOctets += bytes.length;
    }
    if (!stream.push(bytes)) socket.pause();
  };
  const feed = (bytes: Buffer): void => {
    if (secure) {
      pass(bytes);
      return;
    }
    const all = clear.length === 0 ? bytes : Buffer.concat([clear, bytes]);
    const at = recordAt(all);
    if (at >= 0) {
      secure = true;
      clearTimeout(timer);
      clear = all.subarray(0, at);
      pass(all.subarray(at));
      return;
    }
    // One or two octets may be the head of a record that comes in pieces.
    clear = all.subarray(0, CLEAR_LIMIT);
    if (all.length > 2 || (all[0] !== 0x16 && all[0] !== 0x15)) {
      timer ??= setTimeout(() => told?.(), CLEAR_GRACE_MS);
    }
  };
  const stream: Duplex = new Duplex({
    read: () => {
      socket.resume();
    },
    write: (chunk: Buffer, _encoding, done) => {
      socket.write(chunk, (error) => done(error ?? undefined));
    },
    final: (done) => {
      socket.end();
      done();
    },
    destroy: (error, done) => {
      clearTimeout(timer);
      socket.destroy();
      done(error);
    },
  });
  socket.on('data', feed);
  socket.on('end', () => stream.push(null));
  socket.on('error', (error) => stream.destroy(error));
  socket.on('close', () => stream.destroy());
  for (const one of front) {
    if (one.kind === 'data') feed(Buffer.from(one.bytes));
    else if (one.how === 'fin') stream.push(null);
    else queueMicrotask(() => stream.destroy(Object.assign(new Error(one.reason), { code: 'ECONNRESET' })));
  }
  socket.resume();
  return {
    stream,
    received: () => Buffer.concat(kept ?? []),
    clearText: () => (secure || clear.length > 2 || (clear[0] !== 0x16 && clear[0] !== 0x15) ? clear : Buffer.alloc(0)),
    isSecure: () => secure,
    onClearText: (listener) => {
      told = listener;
    },
    forget: () => {
      kept = undefined;
    },
  };
}

/** Where the first TLS record begins (RFC 8446 section 5.1): a handshake or an alert, of version 3. */
function recordAt(bytes: Buffer): number {
  for (let at = 0; at + 2 < bytes.length; at++) {
    const [type, major, minor] = [bytes[at], bytes[at + 1], bytes[at + 2] ?? 255];
    if ((type === 0x16 || type === 0x15) && major === 3 && minor <= 4) return at;
  }
  return -1;
}
