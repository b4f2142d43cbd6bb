/**
 * Finds which of many literals stand in a text, in one pass whose cost does not grow with their number: each literal is
 * filed under its rarest three characters, and only where such three stand in the text is it compared.
 */
export interface LiteralIndex {
  /** Calls back for every literal found; the same one may be told more than once. */
  readonly scan: (text: string, found: (literal: string, owners: readonly number[]) => void) => void;
}

const KEY_LENGTH = 3;
/** Two Chinese characters say as much as six Latin ones: they are filed under themselves. */
const IDEOGRAPHS = /^[\u3041-\u9fff]{2}$/;

export const isLiteral = (text: string): boolean => text.length >= KEY_LENGTH || IDEOGRAPHS.test(text);

interface Entry {
  readonly literal: string;
  /** Where in the literal its three filing characters stand. */
  readonly offset: number;
  readonly owners: readonly number[];
}

const keyAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 1023) << 20) | ((text.charCodeAt(at + 1) & 1023) << 10) | (text.charCodeAt(at + 2) & 1023);

const BUCKETS = 1 << 16;
const spread = (key: number): number => (key ^ (key >>> 13)) & (BUCKETS - 1);

/** Where in the literal its rarest three characters begin. */
function rarest(literal: string, frequency: Uint16Array): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + KEY_LENGTH <= literal.length; at++) {
    const count = frequency[spread(keyAt(literal, at))] ?? 0;
    if (count >= least) continue;
    best = at;
    least = count;
  }
  return best;
}

/** `literals[i]` are those of owner i. */
export function indexLiterals(literals: readonly (readonly string[])[]): LiteralIndex {
  const owners = new Map<string, number[]>();
  for (const [owner, own] of literals.entries()) {
    for (const literal of new Set(own)) {
      if (!isLiteral(literal)) throw new RangeError(`literal too short: '${literal}'`);
      const others = owners.get(literal);
      if (others) others.push(owner);
      else owners.set(literal, [owner]);
    }
  }
  // In a table as small as that of `mayBegin`: what shares a place counts together, which makes none seem rarer than it is.
  const frequency = new Uint16Array(BUCKETS);
  for (const literal of owners.keys())
    for (let at = 0; at + KEY_LENGTH <= literal.length; at++) {
      const place = spread(keyAt(literal, at));
      frequency[place] = (frequency[place] ?? 0) + 1;
    }
  const files = new Map<number, Entry[]>();
  const pairs = new Map<string, readonly number[]>();
  for (const [literal, own] of owners) {
    if (literal.length < KEY_LENGTH) {
      pairs.set(literal, own);
      continue;
    }
    const offset = rarest(literal, frequency);
    const key = keyAt(literal, offset);
    const file = files.get(key) ?? [];
    file.push({ literal, offset, owners: own });
    files.set(key, file);
  }
  // Most places in a text begin no key: a small table says so faster than the map.
  const mayBegin = new Uint8Array(BUCKETS);
  for (const key of files.keys()) mayBegin[spread(key)] = 1;
  return {
    scan(text, found) {
      for (let at = 0; at + KEY_LENGTH <= text.length; at += 1) {
        const key = keyAt(text, at);
        if (mayBegin[spread(key)] === 0) continue;
        for (const { literal, offset, owners: own } of files.get(key) ?? []) {
          if (at >= offset && text.startsWith(literal, at - offset)) found(literal, own);
        }
      }
      if (pairs.size === 0 || !/[\u3041-\u9fff]/.test(text)) return;
      for (const [pair, own] of pairs) if (text.includes(pair)) found(pair, own);
    },
  };
}
