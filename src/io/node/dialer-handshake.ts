import { createDecipheriv, createHmac } from 'node:crypto';

/** What a server's part of the handshake shows, as it stood on the wire. */
export interface Handshake {
  /** DER, in the order sent. */
  readonly certificates: readonly Buffer[];
  readonly clientCertificateRequested: boolean;
  readonly stapled: boolean;
}

const CERTIFICATE = 11;
const CERTIFICATE_REQUEST = 13;
const CERTIFICATE_STATUS = 22;
const STATUS_REQUEST_EXTENSION = 5;

/**
 * Reads the server's handshake messages out of the octets received. Node gives the chain only as it was put in order;
 * whether a server sends it in the wrong order, or an authority too many, is seen on the wire alone. TLS 1.3 hides them
 * behind the handshake keys, which the client knows (RFC 8446 section 7.3) and Node tells by `keylog`.
 * Undefined where they cannot be read.
 */
export function readHandshake(received: Buffer, keylog: Buffer, cipher: string | undefined): Handshake | undefined {
  try {
    const secret = /^SERVER_HANDSHAKE_TRAFFIC_SECRET [0-9a-f]+ ([0-9a-f]+)$/m.exec(keylog.toString('latin1'))?.[1];
    const octets = secret === undefined ? clearMessages(received) : hiddenMessages(received, secret, cipher ?? '');
    return octets && handshakeOf(octets, secret !== undefined);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function* records(
  received: Buffer,
): Generator<{ readonly type: number; readonly header: Buffer; readonly body: Buffer }> {
  for (let at = 0; at + 5 <= received.length; ) {
    const end = at + 5 + received.readUInt16BE(at + 3);
    if (end > received.length) return;
    yield { type: received[at] ?? 0, header: received.subarray(at, at + 5), body: received.subarray(at + 5, end) };
    at = end;
  }
}

/** Up to TLS 1.2 all is in clear until ChangeCipherSpec (RFC 5246 section 7.1). */
function clearMessages(received: Buffer): Buffer {
  const bodies: Buffer[] = [];
  for (const { type, body } of records(received)) {
    if (type === 20) break;
    if (type === 22) bodies.push(body);
  }
  return Buffer.concat(bodies);
}

const SUITES: Readonly<Record<string, { aead: string; key: number; hash: string; size: number }>> = {
  TLS_AES_128_GCM_SHA256: { aead: 'aes-128-gcm', key: 16, hash: 'sha256', size: 32 },
  TLS_AES_256_GCM_SHA384: { aead: 'aes-256-gcm', key: 32, hash: 'sha384', size: 48 },
  TLS_CHACHA20_POLY1305_SHA256: { aead: 'chacha20-poly1305', key: 32, hash: 'sha256', size: 32 },
};

function hiddenMessages(received: Buffer, secretHex: string, cipher: string): Buffer | undefined {
  const suite = SUITES[cipher];
  if (!suite) return undefined;
  const secret = Buffer.from(secretHex, 'hex');
  const key = expandLabel(suite.hash, secret, 'key', suite.key);
  const iv = expandLabel(suite.hash, secret, 'iv', 12);
  const contents: Buffer[] = [];
  let sequence = 0;
  for (const { type, header, body } of records(received)) {
    if (type !== 23 || body.length < 17) continue;
    const plain = opened(suite.aead, key, nonceOf(iv, sequence++), header, body);
    // The first record under the next keys ends the handshake's own.
    if (!plain) break;
    let end = plain.length;
    while (end > 0 && plain[end - 1] === 0) end--;
    if (plain[end - 1] === 22) contents.push(plain.subarray(0, end - 1));
  }
  return Buffer.concat(contents);
}

/** RFC 8446 section 7.1, one block of HKDF-Expand: the lengths asked for fit in it. */
function expandLabel(hash: string, secret: Buffer, label: string, length: number): Buffer {
  const name = Buffer.from(`tls13 ${label}`, 'latin1');
  const info = Buffer.concat([Buffer.from([0, length, name.length]), name, Buffer.from([0, 1])]);
  return createHmac(hash, secret).update(info).digest().subarray(0, length);
}

/** RFC 8446 section 5.3. */
function nonceOf(iv: Buffer, sequence: number): Buffer {
  const nonce = Buffer.from(iv);
  nonce.writeUInt32BE((nonce.readUInt32BE(8) ^ sequence) >>> 0, 8);
  return nonce;
}

function opened(aead: string, key: Buffer, nonce: Buffer, header: Buffer, body: Buffer): Buffer | undefined {
  const decipher = createDecipheriv(aead as 'aes-128-gcm', key, nonce, { authTagLength: 16 });
  decipher.setAAD(header);
  decipher.setAuthTag(body.subarray(-16));
  const plain = decipher.update(body.subarray(0, -16));
  try {
    decipher.final();
    return plain;
  } catch {
    return undefined;
  }
}

function handshakeOf(octets: Buffer, isTls13: boolean): Handshake | undefined {
  let certificates: readonly Buffer[] | undefined;
  let stapled = false;
  let clientCertificateRequested = false;
  for (let at = 0; at + 4 <= octets.length; ) {
    const type = octets[at];
    const end = at + 4 + octets.readUIntBE(at + 1, 3);
    const body = octets.subarray(at + 4, end);
    if (type === CERTIFICATE) ({ certificates, stapled } = certificateList(body, isTls13));
    if (type === CERTIFICATE_REQUEST) clientCertificateRequested = true;
    if (type === CERTIFICATE_STATUS) stapled = true;
    at = end;
  }
  return certificates && { certificates, clientCertificateRequested, stapled };
}

/** RFC 5246 section 7.4.2; RFC 8446 section 4.4.2 puts a context before the list, and extensions behind each entry. */
function certificateList(body: Buffer, isTls13: boolean): { certificates: readonly Buffer[]; stapled: boolean } {
  const certificates: Buffer[] = [];
  let stapled = false;
  let at = (isTls13 ? 1 + body.readUInt8(0) : 0) + 3;
  while (at + 3 <= body.length) {
    const end = at + 3 + body.readUIntBE(at, 3);
    certificates.push(body.subarray(at + 3, end));
    at = end;
    if (!isTls13) continue;
    const last = at + 2 + body.readUInt16BE(at);
    for (at += 2; at + 4 <= last; at += 4 + body.readUInt16BE(at + 2)) {
      if (body.readUInt16BE(at) === STATUS_REQUEST_EXTENSION) stapled = true;
    }
    at = last;
  }
  return { certificates, stapled };
}
