/**
 * Texts as octets, each kept once and known by a number: finding one decodes nothing and allocates nothing. It holds no
 * more than it was made for; what comes after that has no number.
 */
export interface Interner {
  /** The number of this text; -1 where there is no room for a new one. */
  indexOf(bytes: Buffer, start: number, end: number): number;
  /** The text of that number, an octet a char. */
  latin1(index: number): string;
  readonly size: number;
}

const FIRST_SLOTS = 1024;

export function createInterner({ texts, octets }: { readonly texts: number; readonly octets: number }): Interner {
  let arena = Buffer.allocUnsafe(Math.min(octets, 64 * 1024));
  let used = 0;
  let size = 0;
  let ends = new Uint32Array(FIRST_SLOTS / 2);
  let hashes = new Int32Array(FIRST_SLOTS / 2);
  /** Number + 1 of the text that lies here; 0 for none. */
  let slots = new Int32Array(FIRST_SLOTS);

  const startOf = (index: number): number => (index === 0 ? 0 : (ends[index - 1] ?? 0));

  function isSame(index: number, bytes: Buffer, start: number, length: number): boolean {
    const from = startOf(index);
    if ((ends[index] ?? 0) - from !== length) return false;
    for (let offset = 0; offset < length; offset++) if (arena[from + offset] !== bytes[start + offset]) return false;
    return true;
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (let index = 0; index < size; index++) {
      let slot = (hashes[index] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = index + 1;
    }
    ends = extended(ends, new Uint32Array(slots.length / 2));
    hashes = extended(hashes, new Int32Array(slots.length / 2));
  }

  function add(bytes: Buffer, start: number, end: number, hash: number): number {
    const length = end - start;
    if (size >= texts || used + length > octets) return -1;
    if (used + length > arena.length) {
      const larger = Buffer.allocUnsafe(Math.min(octets, Math.max(arena.length * 2, used + length)));
      arena.copy(larger, 0, 0, used);
      arena = larger;
    }
    for (let offset = 0; offset < length; offset++) arena[used + offset] = bytes[start + offset] ?? 0;
    used += length;
    ends[size] = used;
    hashes[size] = hash;
    size++;
    return size - 1;
  }

  return {
    indexOf(bytes, start, end) {
      const hash = hashOf(bytes, start, end);
      const mask = slots.length - 1;
      let slot = hash & mask;
      for (let held = slots[slot] ?? 0; held !== 0; held = slots[slot] ?? 0) {
        if (hashes[held - 1] === hash && isSame(held - 1, bytes, start, end - start)) return held - 1;
        slot = (slot + 1) & mask;
      }
      const index = add(bytes, start, end, hash);
      if (index < 0) return -1;
      slots[slot] = index + 1;
      if (size * 2 >= slots.length) grow();
      return index;
    },
    latin1: (index) => arena.toString('latin1', startOf(index), ends[index]),
    get size() {
      return size;
    },
  };
}

function extended<T extends Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** FNV-1a (Fowler, Noll, Vo), with a last mix so that the low bits depend on all. */
export function hashOf(bytes: Buffer, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}
