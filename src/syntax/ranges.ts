import { masked, type Network } from './network.ts';

/** Addresses of one family as integers, both ends included. */
export interface Range {
  readonly first: bigint;
  readonly last: bigint;
}

/** Sorted, disjoint, never adjacent: two equal sets are equal lists. */
export type Ranges = readonly Range[];

/** Bits of an address. */
export type AddressBits = 32 | 128;

export const everything = (bits: AddressBits): Ranges => [{ first: 0n, last: (1n << BigInt(bits)) - 1n }];

export function rangeOf({ octets, prefix }: Network): Range {
  const first = toInteger(masked(octets, prefix));
  return { first, last: first + (1n << BigInt(octets.length * 8 - prefix)) - 1n };
}

/** Any ranges as a set. */
export function normalized(ranges: readonly Range[]): Ranges {
  const sorted = ranges.toSorted((one, other) => (one.first < other.first ? -1 : one.first > other.first ? 1 : 0));
  const merged: Range[] = [];
  for (const range of sorted) {
    const before = merged.at(-1);
    if (before && range.first <= before.last + 1n) {
      if (range.last > before.last) merged[merged.length - 1] = { first: before.first, last: range.last };
    } else merged.push(range);
  }
  return merged;
}

export const union = (one: Ranges, other: Ranges): Ranges =>
  one.length === 0 ? other : other.length === 0 ? one : normalized([...one, ...other]);

export function intersection(one: Ranges, other: Ranges): Ranges {
  const common: Range[] = [];
  for (let here = reaching(one, other[0]?.first ?? 0n), there = 0; here < one.length && there < other.length; ) {
    const [a, b] = [one[here], other[there]];
    if (!a || !b) break;
    const [later, sooner] = [a.first < b.first ? b : a, a.last < b.last ? a : b];
    if (later.first <= sooner.last) common.push({ first: later.first, last: sooner.last });
    if (sooner === a) here++;
    else there++;
  }
  return common;
}

/** The place of the first range that ends at the address or behind it. */
function reaching(ranges: Ranges, address: bigint): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.last ?? 0n) < address) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is in the first and not in the second. */
export function difference(one: Ranges, other: Ranges): Ranges {
  const start = reaching(one, other[0]?.first ?? 0n);
  const left = one.slice(0, start);
  for (let here = start, there = 0; here < one.length; here++) {
    const range = one[here];
    if (!range) break;
    // Behind the last hole nothing changes.
    if (there === other.length) return left.concat(one.slice(here));
    let from = range.first;
    while (there < other.length && (other[there]?.last ?? 0n) < from) there++;
    for (let at = there; at < other.length; at++) {
      const hole = other[at];
      if (!hole || hole.first > range.last) break;
      if (hole.first > from) left.push({ first: from, last: hole.first - 1n });
      from = hole.last + 1n;
    }
    if (from <= range.last) left.push({ first: from, last: range.last });
  }
  return left;
}

export const count = (ranges: Ranges): bigint => ranges.reduce((sum, { first, last }) => sum + last - first + 1n, 0n);

export const isWithin = (ranges: Ranges, address: bigint): boolean =>
  (ranges[reaching(ranges, address)]?.first ?? address + 1n) <= address;

/**
 * The fewest CIDR blocks that hold exactly these addresses: of each range the largest block that begins where the one
 * before it ended. No block can span two ranges, since something lies between them that is not in the set.
 */
export function toNetworks(ranges: Ranges, bits: AddressBits): readonly Network[] {
  return ranges.flatMap(({ first, last }) => {
    const blocks: Network[] = [];
    for (let from = first; from <= last; ) {
      let host = 0;
      while (host < bits && (from & ((2n << BigInt(host)) - 1n)) === 0n && from + (2n << BigInt(host)) - 1n <= last)
        host++;
      blocks.push({ octets: toOctets(from, bits), prefix: bits - host });
      from += 1n << BigInt(host);
    }
    return blocks;
  });
}

export const toInteger = (octets: readonly number[]): bigint =>
  octets.reduce((sum, octet) => (sum << 8n) | BigInt(octet), 0n);

export const toOctets = (value: bigint, bits: AddressBits): readonly number[] =>
  Array.from({ length: bits / 8 }, (_, index) => Number((value >> BigInt(bits - 8 - 8 * index)) & 255n));
