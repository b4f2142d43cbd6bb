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

/**
 * The room is reserved at once: what is not written to costs an address, not memory, while tables that double leave their
 * smaller selves behind them, the more the longer the log.
 */
export function createInterner({ texts, octets }: { readonly texts: number; readonly octets: number }): Interner {
  const arena = Buffer.allocUnsafeSlow(octets);
  let used = 0;
  let size = 0;
  const ends = new Uint32Array(texts);
  const hashes = new Int32Array(texts);
  /** Number + 1 of the text that lies here; 0 for none. Never more than half full. */
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(texts * 2)));
  const mask = slots.length - 1;

  const startOf = (index: number): number => (index === 0 ? 0 : (ends[index - 1] ?? 0));

  function isSame(index: number, bytes: Buffer, start: number, length: number): boolean {
    const from = startOf(index);
    if ((ends[index] ?? 0) - from !== length) return false;
    for (let offset = 0; offset < length; offset++) if (arena[from + offset] !== bytes[start + offset]) return false;
    return true;
  }

  function add(bytes: Buffer, start: number, end: number, hash: number): number {
    const length = end - start;
    if (size >= texts || used + length > octets) return -1;
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
      let slot = hash & mask;
      for (let held = slots[slot] ?? 0; held !== 0; held = slots[slot] ?? 0) {
        if (hashes[held - 1] === hash && isSame(held - 1, bytes, start, end - start)) return held - 1;
        slot = (slot + 1) & mask;
      }
      const index = add(bytes, start, end, hash);
      if (index < 0) return -1;
      slots[slot] = index + 1;
      return index;
    },
    latin1: (index) => arena.toString('latin1', startOf(index), ends[index]),
    get size() {
      return size;
    },
  };
}

/** FNV-1a (Fowler, Noll, Vo), with a last mix so that the low bits depend on all. */
export function hashOf(bytes: Buffer, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}
