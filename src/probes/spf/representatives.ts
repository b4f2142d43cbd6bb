import { formatAddress, masked, type Network, parseNetwork } from '../../syntax/network.ts';

/** Ranges of up to so many addresses are evaluated whole. */
const WHOLE_LIMIT = 16n;
/** Of larger ranges no more addresses than this. */
const COUNT_LIMIT = 64;

/**
 * Addresses that stand for a range: all of a small one; of a large one its ends and wherever a block that the record
 * names begins or ends within it, so that no part which is judged otherwise is passed over.
 */
export function representatives(range: Network, blocks: readonly string[]): readonly string[] {
  const bits = range.octets.length * 8;
  const first = toInteger(masked(range.octets, range.prefix));
  const last = first + (1n << BigInt(bits - range.prefix)) - 1n;
  const format = (value: bigint): string => formatAddress(toOctets(value, range.octets.length));
  if (last - first < WHOLE_LIMIT)
    return Array.from({ length: Number(last - first) + 1 }, (_, index) => format(first + BigInt(index)));
  const points = new Set([first, last]);
  for (const text of blocks) {
    const block = parseNetwork(text);
    if (!block || block.octets.length !== range.octets.length) continue;
    const start = toInteger(masked(block.octets, block.prefix));
    const end = start + (1n << BigInt(bits - block.prefix));
    for (const point of [start - 1n, start, end - 1n, end]) if (point >= first && point <= last) points.add(point);
  }
  return [...points]
    .sort((one, other) => (one < other ? -1 : 1))
    .slice(0, COUNT_LIMIT)
    .map(format);
}

const toInteger = (octets: readonly number[]): bigint => octets.reduce((sum, octet) => (sum << 8n) | BigInt(octet), 0n);

function toOctets(value: bigint, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => Number((value >> BigInt(8 * (length - 1 - index))) & 255n));
}
