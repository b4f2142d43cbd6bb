import { formatName, type Labels, parseName, wireLength } from '../../../syntax/names.ts';

/** More pointers than a name can have labels lead nowhere. */
const POINTER_LIMIT = 127;
const WIRE_LIMIT = 255;

/**
 * A name on the wire in presentation form, and where the octets after it begin. dns-packet joins labels as UTF-8 with
 * dots, so that a dot or an odd octet within a label is lost; hence it is read here. Throws where it is none.
 */
export function readName(bytes: Buffer, from: number): { readonly text: string; readonly end: number } {
  const labels: string[] = [];
  let end: number | undefined;
  let pointers = 0;
  for (let at = from; ; ) {
    const length = bytes[at];
    if (length === undefined) throw new Error('a name is cut off');
    if (length === 0) {
      if (wireLength(labels) > WIRE_LIMIT) throw new Error('a name is too long');
      return { text: formatName(labels), end: end ?? at + 1 };
    }
    if (length >= 0xc0) {
      const target = bytes.readUInt16BE(at) & 0x3fff;
      // RFC 1035 section 4.1.4: a pointer leads to a prior place; whatever leads on could lead in a circle.
      if (target >= at || ++pointers > POINTER_LIMIT) throw new Error('a name refers to itself');
      end ??= at + 2;
      at = target;
    } else if (length > 63) throw new Error('a label has an unknown type');
    else {
      if (at + 1 + length > bytes.length || labels.length > POINTER_LIMIT) throw new Error('a name is cut off');
      labels.push(bytes.toString('latin1', at + 1, at + 1 + length));
      at += length + 1;
    }
  }
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
