import { type Span, setSpan } from '../span.ts';

const AT = 64;
const OPEN = 91;
const CLOSE = 93;
const COLON = 58;
const SLASH = 47;
const SPACE = 32;
const LIMIT = 512;

const room = Buffer.allocUnsafe(LIMIT);

const lowered = (byte: number): number => (byte >= 65 && byte <= 90 ? byte + 32 : byte);

/** An address with its domain in lower case; what stands in front of it is the other side's own (RFC 5321 section 2.4). */
export function writeAddress({ bytes, start, end }: Span, out: Span): Span {
  const stop = Math.min(end, start + LIMIT);
  let at = stop - 1;
  while (at > start && bytes[at] !== AT) at--;
  for (let index = start; index < stop; index++) {
    const byte = bytes[index] ?? 0;
    room[index - start] = index > at && bytes[at] === AT ? lowered(byte) : byte;
  }
  return setSpan(out, room, 0, stop - start);
}

/** The domain of an address that `writeAddress` wrote; empty where it has none. */
export function domainOf({ bytes, start, end }: Span, out: Span): Span {
  let at = end - 1;
  while (at >= start && bytes[at] !== AT) at--;
  return setSpan(out, bytes, at < start ? end : at + 1, end);
}

/** A host by its name, or by its address where it has none: `name[address]:port`, `unknown[address]`, `name [address]`. */
export function writeHost({ bytes, start, end }: Span, out: Span): Span {
  let stop = start;
  while (stop < end && bytes[stop] !== OPEN && bytes[stop] !== SPACE && bytes[stop] !== COLON && bytes[stop] !== SLASH)
    stop++;
  if (stop > start && !isUnknown(bytes, start, stop)) {
    const length = Math.min(stop - start, LIMIT);
    for (let index = 0; index < length; index++) room[index] = lowered(bytes[start + index] ?? 0);
    return setSpan(out, room, 0, length);
  }
  let from = stop;
  while (from < end && bytes[from] !== OPEN) from++;
  let to = from + 1;
  while (to < end && bytes[to] !== CLOSE) to++;
  return from < end ? setSpan(out, bytes, from + 1, Math.min(to, from + LIMIT)) : setSpan(out, bytes, start, end);
}

const UNKNOWN = Buffer.from('unknown', 'latin1');

function isUnknown(bytes: Buffer, start: number, end: number): boolean {
  if (end - start !== UNKNOWN.length) return false;
  for (let index = 0; index < UNKNOWN.length; index++) if (bytes[start + index] !== UNKNOWN[index]) return false;
  return true;
}
