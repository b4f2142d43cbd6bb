/** Distinct pairs of small numbers, so many that memory stays bounded; beyond that each counts as new. */
export interface Pairs {
  /** Whether the pair had not been there. */
  add(one: number, other: number): boolean;
}

const SLOTS = 1 << 19;
const LIMIT = SLOTS * 0.75;
/** `other` is below this. */
const SPAN = 1 << 20;

export function createPairs(): Pairs {
  /** All at once: what is not written to takes no memory. */
  const slots = new Float64Array(SLOTS);
  let size = 0;

  function slotOf(value: number): number {
    const hash = Math.imul(value % 0x7fffffff, 0x9e3779b1) ^ Math.imul(Math.floor(value / SPAN), 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    while (slots[slot] !== 0 && slots[slot] !== value) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }

  return {
    add(one, other) {
      const value = one * SPAN + other + 1;
      const slot = slotOf(value);
      if (slots[slot] === value) return false;
      if (size >= LIMIT) return true;
      slots[slot] = value;
      size++;
      return true;
    },
  };
}
