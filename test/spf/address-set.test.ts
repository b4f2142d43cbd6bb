import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressSet, blocksOfSet, holds, sizeOfSet, together, without } from '../../src/syntax/address-set.ts';
import { contains, parseAddress, parseNetwork } from '../../src/syntax/network.ts';
import { address } from './worlds.ts';

const block = fc.oneof(
  fc.tuple(fc.nat(255), fc.integer({ min: 20, max: 32 })).map(([at, bits]) => `192.0.2.${at}/${bits}`),
  fc.tuple(fc.nat(255), fc.integer({ min: 112, max: 128 })).map(([at, bits]) => `2001:db8::${at.toString(16)}/${bits}`),
);
const blocks = fc.array(block, { maxLength: 12 });

const isIn = (one: string, list: readonly string[]): boolean =>
  list.some((text) => {
    const [network, octets] = [parseNetwork(text), parseAddress(one)];
    return network !== undefined && octets !== undefined && contains(network, octets);
  });

describe('a set of addresses', () => {
  it('holds what one of its blocks holds, and nothing else', () => {
    fc.assert(fc.property(blocks, address, (list, one) => holds(addressSet(list), one) === isIn(one, list)));
  });

  it('is the same set when read back from its blocks', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const set = addressSet(list);
        expect(addressSet(blocksOfSet(set))).toEqual(set);
      }),
    );
  });

  it('has blocks of which none can be left out, nor two be one', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const minimal = blocksOfSet(addressSet(list));
        const networks = minimal.flatMap((text) => parseNetwork(text) ?? []);
        for (const [index, one] of networks.entries())
          for (const other of networks.slice(index + 1)) {
            expect(contains(one, other.octets) && one.prefix <= other.prefix).toBe(false);
            const parent = { octets: one.octets, prefix: one.prefix - 1 };
            expect(one.prefix === other.prefix && contains(parent, other.octets)).toBe(false);
          }
      }),
    );
  });

  it('keeps the sums of sizes', () => {
    fc.assert(
      fc.property(blocks, blocks, (one, other) => {
        const [a, b] = [addressSet(one), addressSet(other)];
        expect(sizeOfSet(without(a, b)) + sizeOfSet(b)).toBe(sizeOfSet(together(a, b)));
      }),
    );
  });

  it('is whole where everything is in it', () => {
    expect(blocksOfSet(addressSet(['0.0.0.0/1', '128.0.0.0/1', '::/1', '8000::/1']))).toEqual(['0.0.0.0/0', '::/0']);
    expect(sizeOfSet(addressSet(['::/0']))).toBe(2n ** 128n);
    expect(blocksOfSet(addressSet(['192.0.2.1', '192.0.2.2', '192.0.2.3']))).toEqual(['192.0.2.1', '192.0.2.2/31']);
  });
});
