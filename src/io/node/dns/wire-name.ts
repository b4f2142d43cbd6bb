import { type Labels, parseName, wireLength } from '../../../syntax/names.ts';

/** More pointers than a name can have labels lead nowhere. */
const POINTER_LIMIT = 127;
const WIRE_LIMIT = 255;

const DOT = 0x2e;
const BACKSLASH = 0x5c;
/** A name of octets that must all be written as `\DDD`. */
const text = Buffer.alloc(4 * WIRE_LIMIT);

/**
 * A name on the wire in presentation form, and where the octets after it begin. dns-packet joins labels as UTF-8 with
 * dots, so that a dot or an odd octet within a label is lost; hence it is read here. Throws where it is none.
 */
export function readName(bytes: Buffer, from: number): { readonly text: string; readonly end: number } {
  let used = 0;
  let wire = 1;
  let end: number | undefined;
  let pointers = 0;
  for (let at = from; ; ) {
    const length = bytes[at];
    if (length === undefined) throw new Error('a name is cut off');
    if (length === 0) return { text: used === 0 ? '.' : text.toString('latin1', 0, used), end: end ?? at + 1 };
    if (length >= 0xc0) {
      const target = bytes.readUInt16BE(at) & 0x3fff;
      // RFC 1035 section 4.1.4: a pointer leads to a prior place; whatever leads on could lead in a circle.
      if (target >= at || ++pointers > POINTER_LIMIT) throw new Error('a name refers to itself');
      end ??= at + 2;
      at = target;
    } else if (length > 63) throw new Error('a label has an unknown type');
    else {
      if (at + 1 + length > bytes.length) throw new Error('a name is cut off');
      wire += length + 1;
      if (wire > WIRE_LIMIT) throw new Error('a name is too long');
      if (used > 0) text[used++] = DOT;
      const next = at + 1 + length;
      for (at++; at < next; at++) used = writeOctet(bytes[at] ?? 0, used);
    }
  }
}

/** RFC 1035 section 5.1: what is not a printable character of ASCII is written in decimal. Gives where the next belongs. */
function writeOctet(octet: number, at: number): number {
  if (octet > 0x20 && octet < 0x7f) {
    let used = at;
    if (octet === DOT || octet === BACKSLASH) text[used++] = BACKSLASH;
    text[used] = octet;
    return used + 1;
  }
  text[at] = BACKSLASH;
  return at + 1 + text.write(String(octet).padStart(3, '0'), at + 1, 'latin1');
}

/** Octets on the wire of a name in presentation form. */
export const nameLength = (name: string): number => (isPlain(name) ? name.length + 2 : wireLength(labelsOf(name)));

/** Writes a name in presentation form; gives where the octets after it begin. Throws where it is none. */
export function writeName(bytes: Buffer, from: number, name: string): number {
  // All labels at once, then each length in place of the dot before its label.
  if (isPlain(name)) {
    bytes.write(name, from + 1, 'latin1');
    let start = 0;
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', start)) {
      bytes[from + start] = dot - start;
      start = dot + 1;
    }
    bytes[from + start] = name.length - start;
    bytes[from + name.length + 1] = 0;
    return from + name.length + 2;
  }
  let at = from;
  for (const label of labelsOf(name)) {
    bytes[at] = label.length;
    bytes.write(label, at + 1, 'latin1');
    at += label.length + 1;
  }
  bytes[at] = 0;
  return at + 1;
}

/** No escapes, and more than the root: nearly every name. */
const isPlain = (name: string): boolean => name !== '.' && !name.includes('\\');

function labelsOf(name: string): Labels {
  const parsed = parseName(name);
  if (!parsed.ok) throw new RangeError(`${name}: ${parsed.message}`);
  return parsed.labels;
}

/** Where the octets after a name begin. */
export function skipName(bytes: Buffer, from: number): number {
  for (let at = from; ; ) {
    const length = bytes[at];
    if (length === undefined) throw new Error('a name is cut off');
    if (length === 0) return at + 1;
    if (length >= 0xc0) return at + 2;
    if (length > 63) throw new Error('a label has an unknown type');
    at += length + 1;
  }
}
