import { randomInt } from 'node:crypto';
import type { Socket } from 'node:net';
import type { Connection } from './connection.ts';
import { isAnswerTo, type Query } from './message.ts';

interface Pending {
  readonly query: Query;
  readonly resolve: (bytes: Buffer) => void;
  readonly reject: (error: unknown) => void;
}

/** Messages that nobody asked for; a server that sends more is not listened to any longer. */
const UNASKED_LIMIT = 100;

/** DNS over a stream, TCP or TLS: each message after its length (RFC 7766 section 8), answers in any order. */
export function overStream(socket: Socket): Connection {
  const pending = new Map<number, Pending>();
  let failure: Error = Object.assign(new Error('closed'), { code: 'EPIPE' });
  let unasked = 0;

  const receive = createFramer((bytes) => {
    const id = bytes.length < 2 ? -1 : bytes.readUInt16BE(0);
    const asked = pending.get(id);
    if (asked && isAnswerTo(asked.query, id, bytes)) asked.resolve(bytes);
    else if (++unasked > UNASKED_LIMIT) socket.destroy();
  });
  socket.on('data', receive);
  socket.on('error', (error) => {
    failure = error;
  });
  socket.on('end', () => socket.destroy());
  socket.on('close', () => {
    for (const { reject } of [...pending.values()]) reject(failure);
  });

  return {
    get closed() {
      return socket.destroyed;
    },
    exchange(query, signal) {
      return new Promise<Buffer>((resolve, reject) => {
        if (socket.destroyed || signal.aborted) return reject(signal.aborted ? signal.reason : failure);
        let id = randomInt(0x1_0000);
        while (pending.has(id)) id = randomInt(0x1_0000);
        const settled = (): void => {
          pending.delete(id);
          signal.removeEventListener('abort', abort);
        };
        const abort = (): void => asked.reject(signal.reason);
        const asked: Pending = {
          query,
          resolve: (bytes) => {
            settled();
            resolve(bytes);
          },
          reject: (error) => {
            settled();
            reject(error);
          },
        };
        pending.set(id, asked);
        signal.addEventListener('abort', abort);
        const { length } = query.bytes;
        const framed = Buffer.concat([Buffer.from([length >> 8, length & 255]), query.bytes]);
        framed.writeUInt16BE(id, 2);
        socket.write(framed);
      });
    },
    close: () => socket.destroy(),
  };
}

/** Cuts a stream into messages; copies an octet twice at most, however small the pieces come. */
export function createFramer(deliver: (message: Buffer) => void): (chunk: Buffer) => void {
  let pieces: Buffer[] = [];
  let length = 0;
  let wanted = 2;
  return (chunk) => {
    pieces.push(chunk);
    length += chunk.length;
    if (length < wanted) return;
    let rest = Buffer.concat(pieces);
    for (;;) {
      wanted = rest.length < 2 ? 2 : 2 + rest.readUInt16BE(0);
      if (rest.length < wanted) break;
      deliver(rest.subarray(2, wanted));
      rest = rest.subarray(wanted);
    }
    pieces = rest.length > 0 ? [rest] : [];
    length = rest.length;
  };
}
