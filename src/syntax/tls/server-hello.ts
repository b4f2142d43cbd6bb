/** What a server said to a ClientHello. */
export type HelloReply =
  | { readonly kind: 'hello'; readonly version: number; readonly suite: number }
  /** A fatal alert; `name` as RFC 8446 section 6 has it. */
  | { readonly kind: 'alert'; readonly code: number; readonly name: string }
  | { readonly kind: 'no-tls' }
  /** More octets are needed. */
  | { readonly kind: 'partial' };

const ALERT = 21;
const HANDSHAKE = 22;
const SERVER_HELLO = 2;
const WARNING = 1;
const SUPPORTED_VERSIONS = 43;
/** A record carries 2^14 octets, and a little more where it is encrypted (RFC 8446 section 5.2). */
const RECORD_LIMIT = 16_384 + 256;

/** Reads the records received so far; a ServerHello may lie in several of them, and in several packets. */
export function readServerHello(received: Uint8Array): HelloReply {
  const octets = Buffer.from(received.buffer, received.byteOffset, received.length);
  const message: Buffer[] = [];
  for (let at = 0; at < octets.length; ) {
    const type = octets[at];
    if ((type !== ALERT && type !== HANDSHAKE) || (octets.length > at + 1 && octets[at + 1] !== 3))
      return { kind: 'no-tls' };
    if (octets.length < at + 5) return { kind: 'partial' };
    const length = octets.readUInt16BE(at + 3);
    if (length > RECORD_LIMIT) return { kind: 'no-tls' };
    const end = at + 5 + length;
    if (end > octets.length) return { kind: 'partial' };
    const body = octets.subarray(at + 5, end);
    at = end;
    if (type === HANDSHAKE) message.push(body);
    // A warning, such as that the name is not known, goes before what counts (RFC 6066 section 3).
    else if (body[0] !== WARNING) return { kind: 'alert', code: body[1] ?? 0, name: ALERTS[body[1] ?? 0] ?? 'unknown' };
    const reply = helloIn(Buffer.concat(message));
    if (reply.kind !== 'partial') return reply;
  }
  return { kind: 'partial' };
}

/** RFC 5246 section 7.4.1.3; TLS 1.3 tells its version in an extension (RFC 8446 section 4.2.1), a HelloRetryRequest too. */
function helloIn(message: Buffer): HelloReply {
  if (message.length < 4) return { kind: 'partial' };
  if (message[0] !== SERVER_HELLO) return { kind: 'no-tls' };
  const end = 4 + message.readUIntBE(1, 3);
  if (message.length < end) return { kind: 'partial' };
  const suiteAt = 4 + 2 + 32 + 1 + (message[4 + 2 + 32] ?? 0);
  if (suiteAt + 3 > end) return { kind: 'no-tls' };
  const suite = message.readUInt16BE(suiteAt);
  let version = message.readUInt16BE(4);
  for (let at = suiteAt + 5; at + 6 <= end; at += 4 + message.readUInt16BE(at + 2)) {
    if (message.readUInt16BE(at) === SUPPORTED_VERSIONS) version = message.readUInt16BE(at + 4);
  }
  return { kind: 'hello', version, suite };
}

const ALERTS: Readonly<Record<number, string>> = {
  10: 'unexpected_message',
  40: 'handshake_failure',
  47: 'illegal_parameter',
  50: 'decode_error',
  70: 'protocol_version',
  71: 'insufficient_security',
  80: 'internal_error',
  86: 'inappropriate_fallback',
  109: 'missing_extension',
  112: 'unrecognized_name',
};
