import { formatNetwork, type Network, parseAddress, parseNetwork } from './network.ts';
import {
  type AddressBits,
  count,
  difference,
  intersection,
  isWithin,
  normalized,
  type Ranges,
  rangeOf,
  toInteger,
  toNetworks,
  union,
} from './ranges.ts';

/** Addresses of both families. */
export interface AddressSet {
  readonly ipv4: Ranges;
  readonly ipv6: Ranges;
}

export const NO_ADDRESS: AddressSet = { ipv4: [], ipv6: [] };

/** The set that these blocks make up; what is no block is left out. */
export function addressSet(blocks: readonly string[]): AddressSet {
  const networks = blocks.flatMap((block) => parseNetwork(block) ?? []);
  return { ipv4: ofFamily(networks, 32), ipv6: ofFamily(networks, 128) };
}

const ofFamily = (networks: readonly Network[], bits: AddressBits): Ranges =>
  normalized(networks.filter(({ octets }) => octets.length * 8 === bits).map(rangeOf));

/** The minimal CIDR blocks of a set, those of IPv4 first. */
export const blocksOfSet = ({ ipv4, ipv6 }: AddressSet): readonly string[] => [
  ...toNetworks(ipv4, 32).map(formatNetwork),
  ...toNetworks(ipv6, 128).map(formatNetwork),
];

const each = (one: AddressSet, other: AddressSet, of: (a: Ranges, b: Ranges) => Ranges): AddressSet => ({
  ipv4: of(one.ipv4, other.ipv4),
  ipv6: of(one.ipv6, other.ipv6),
});

export const without = (one: AddressSet, other: AddressSet): AddressSet => each(one, other, difference);
export const together = (one: AddressSet, other: AddressSet): AddressSet => each(one, other, union);

export const inBoth = (one: AddressSet, other: AddressSet): AddressSet => each(one, other, intersection);

export const isEmptySet = ({ ipv4, ipv6 }: AddressSet): boolean => ipv4.length + ipv6.length === 0;

/** Is the address in it? One of IPv4 in IPv6 counts as IPv4. */
export function holds({ ipv4, ipv6 }: AddressSet, address: string): boolean {
  const octets = parseAddress(address);
  return octets !== undefined && isWithin(octets.length === 4 ? ipv4 : ipv6, toInteger(octets));
}

export const sizeOfSet = ({ ipv4, ipv6 }: AddressSet): bigint => count(ipv4) + count(ipv6);
