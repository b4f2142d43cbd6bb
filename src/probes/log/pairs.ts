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
  let slots = new Float64Array(1 << 10);
  let size = 0;

  function slotOf(value: number, table: Float64Array): number {
    const mask = table.length - 1;
    const hash = Math.imul(value % 0x7fffffff, 0x9e3779b1) ^ Math.imul(Math.floor(value / SPAN), 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (table[slot] !== 0 && table[slot] !== value) slot = (slot + 1) & mask;
    return slot;
  }

  return {
    add(one, other) {
      const value = one * SPAN + other + 1;
      const slot = slotOf(value, slots);
      if (slots[slot] === value) return false;
      if (size >= LIMIT) return true;
      slots[slot] = value;
      size++;
      if (size * 2 > slots.length && slots.length < SLOTS) {
        const larger = new Float64Array(slots.length * 2);
        for (const held of slots) if (held !== 0) larger[slotOf(held, larger)] = held;
        slots = larger;
      }
      return true;
    },
  };
}
