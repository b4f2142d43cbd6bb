import { type ClientHttp2Session, connect, constants } from 'node:http2';
import type { TLSSocket } from 'node:tls';
import type { Connection } from './connection.ts';
import { isAnswerTo, type Query } from './message.ts';

const MEDIA_TYPE = 'application/dns-message';
const MESSAGE_LIMIT = 65_535;

/** DNS over HTTPS (RFC 8484) by POST over HTTP/2, the least version that the RFC recommends and some servers have. */
export function overHttps(socket: TLSSocket, authority: string, path: string): Connection {
  if (socket.alpnProtocol !== 'h2') {
    socket.destroy();
    throw new Error('it does not speak HTTP/2');
  }
  const session = connect(`https://${authority}`, { createConnection: () => socket });
  session.unref();
  // The requests under way are told themselves.
  session.on('error', () => {});
  session.on('goaway', () => session.close());
  return {
    get closed() {
      return session.closed || session.destroyed;
    },
    exchange: (query, signal) => post(session, path, query, signal),
    close: () => session.destroy(),
  };
}

function post(session: ClientHttp2Session, path: string, query: Query, signal: AbortSignal): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (session.closed || session.destroyed || signal.aborted)
      return reject(signal.aborted ? signal.reason : Object.assign(new Error('closed'), { code: 'EPIPE' }));
    // The id stays 0, so that caches on the way can answer (RFC 8484 section 4.1).
    const request = session.request({
      ':method': 'POST',
      ':path': path,
      accept: MEDIA_TYPE,
      'content-type': MEDIA_TYPE,
      'content-length': query.bytes.length,
    });
    const abort = (): void => {
      request.close(constants.NGHTTP2_CANCEL);
      reject(signal.reason);
    };
    const refuse = (why: string): void => {
      request.close(constants.NGHTTP2_CANCEL);
      reject(new Error(why));
    };
    signal.addEventListener('abort', abort);
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('response', (headers) => {
      const type = String(headers['content-type'] ?? 'nothing').split(';')[0];
      if (headers[':status'] !== 200) refuse(`HTTP status ${headers[':status']}`);
      else if (type?.trim().toLowerCase() !== MEDIA_TYPE) refuse(`content type ${type} instead of ${MEDIA_TYPE}`);
    });
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > MESSAGE_LIMIT) refuse('an answer longer than a DNS message can be');
      else chunks.push(chunk);
    });
    request.on('end', () => {
      const bytes = Buffer.concat(chunks);
      if (isAnswerTo(query, 0, bytes)) resolve(bytes);
      else reject(new Error('an answer to another question'));
    });
    request.on('error', reject);
    request.on('close', () => {
      signal.removeEventListener('abort', abort);
      reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' }));
    });
    request.end(query.bytes);
  });
}
