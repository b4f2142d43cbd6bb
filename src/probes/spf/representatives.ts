import { formatAddress, type Network, parseNetwork } from '../../syntax/network.ts';
import { type AddressBits, rangeOf, toOctets } from '../../syntax/ranges.ts';

/** Ranges of up to so many addresses are evaluated whole. */
const WHOLE_LIMIT = 16n;
/** Of larger ranges no more addresses than this. */
const COUNT_LIMIT = 64;

/**
 * Addresses that stand for a range: all of a small one; of a large one its ends and wherever a block that the record
 * names begins or ends within it, so that no part which is judged otherwise is passed over.
 */
export function representatives(range: Network, blocks: readonly string[]): readonly string[] {
  const bits = (range.octets.length * 8) as AddressBits;
  const { first, last } = rangeOf(range);
  const format = (value: bigint): string => formatAddress(toOctets(value, bits));
  if (last - first < WHOLE_LIMIT)
    return Array.from({ length: Number(last - first) + 1 }, (_, index) => format(first + BigInt(index)));
  const points = new Set([first, last]);
  for (const text of blocks) {
    const block = parseNetwork(text);
    if (!block || block.octets.length * 8 !== bits) continue;
    const named = rangeOf(block);
    for (const point of [named.first - 1n, named.first, named.last, named.last + 1n])
      if (point >= first && point <= last) points.add(point);
  }
  return [...points]
    .sort((one, other) => (one < other ? -1 : 1))
    .slice(0, COUNT_LIMIT)
    .map(format);
}
