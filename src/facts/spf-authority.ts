import { type AddressSet, blocksOfSet, NO_ADDRESS, sizeOfSet, without } from '../syntax/address-set.ts';
import { formatAddress, parseAddress } from '../syntax/network.ts';
import { count, isWithin, normalized, toInteger, toOctets } from '../syntax/ranges.ts';
import type { SpfResult, SpfTerm, SpfTree } from './spf.ts';
import { RFC_LIMITS, regionsOf, type SpfRegion } from './spf-regions.ts';
import { recordsOf } from './spf-tree.ts';

/** A set of addresses as the fewest CIDR blocks; `size` in decimal, since IPv6 passes every number of JSON. */
export interface SpfBlocks {
  readonly blocks: readonly string[];
  readonly size: string;
}

/** Whom a record authorises: the addresses for which its evaluation says pass. */
export interface SpfAuthority {
  readonly ipv4: SpfBlocks;
  readonly ipv6: SpfBlocks;
  /** Nothing is missing: every part answered, and no term needs more of a client than its address. */
  readonly whole: boolean;
  /** Terms that match by macros or `ptr`: whom they authorise cannot be listed. */
  readonly dependent: readonly { readonly domain: string; readonly term: string }[];
  /** The parts that could not be asked: whom they authorise is not known. */
  readonly unknown: readonly { readonly domain: string; readonly reason: string }[];
  /** How many addresses the record names that do not pass, since the limits of RFC 7208 section 4.6.4 end it before. */
  readonly beyondLimits: { readonly ipv4: string; readonly ipv6: string };
  /** The client that costs most; of several the first. */
  readonly worst: SpfWorstClient;
  /** What each term of the domain's own record adds, in addresses. */
  readonly terms: readonly { readonly term: string; readonly ipv4: string; readonly ipv6: string }[];
}

export interface SpfWorstClient {
  readonly ip: string;
  readonly result: SpfResult;
  readonly lookups: number;
  readonly voidLookups: number;
}

/** The addresses whose verdict is one of these. */
export const addressesOf = (regions: readonly SpfRegion[], ...results: readonly SpfResult[]): AddressSet => {
  const of = (bits: number) =>
    normalized(regions.flatMap((one) => (one.bits === bits && results.includes(one.result) ? one.ranges : [])));
  return { ipv4: of(32), ipv6: of(128) };
};

export const passing = (regions: readonly SpfRegion[]): AddressSet => addressesOf(regions, 'pass');

export function authorityOf(tree: SpfTree): SpfAuthority {
  const regions = regionsOf(tree, RFC_LIMITS);
  const authorised = passing(regions);
  const cut = without(passing(regionsOf(tree)), authorised);
  const dependent = recordsOf(tree).flatMap(({ node }) =>
    node.terms.filter(isDependent).map(({ text }) => ({ domain: node.domain, term: text })),
  );
  return {
    ipv4: blocksOf({ ...NO_ADDRESS, ipv4: authorised.ipv4 }),
    ipv6: blocksOf({ ...NO_ADDRESS, ipv6: authorised.ipv6 }),
    whole: dependent.length === 0 && tree.unknowns.length === 0,
    dependent,
    unknown: tree.unknowns.map(({ domain, reason }) => ({ domain, reason })),
    beyondLimits: { ipv4: String(count(cut.ipv4)), ipv6: String(count(cut.ipv6)) },
    worst: worstClient(regions),
    terms: contributions(tree, regions),
  };
}

function contributions(tree: SpfTree, regions: readonly SpfRegion[]): SpfAuthority['terms'] {
  const added = new Map<SpfTerm, { ipv4: bigint; ipv6: bigint }>();
  for (const { by, bits, result, ranges } of regions) {
    if (!by || result !== 'pass') continue;
    const sum = added.get(by) ?? { ipv4: 0n, ipv6: 0n };
    sum[bits === 32 ? 'ipv4' : 'ipv6'] += count(ranges);
    added.set(by, sum);
  }
  return tree.terms.flatMap((term) => {
    const sum = added.get(term);
    return sum ? [{ term: term.text, ipv4: String(sum.ipv4), ipv6: String(sum.ipv6) }] : [];
  });
}

const isDependent = ({ dynamic, unreached, name }: SpfTree['terms'][number]): boolean =>
  dynamic === true && unreached !== true && name !== 'exp';

export const blocksOf = (set: AddressSet): SpfBlocks => ({ blocks: blocksOfSet(set), size: String(sizeOfSet(set)) });

function worstClient(regions: readonly SpfRegion[]): SpfWorstClient {
  const [worst] = regions.toSorted((one, other) => other.lookups - one.lookups || other.voids - one.voids);
  return {
    ip: worst ? memberOf(worst) : '0.0.0.0',
    result: worst?.result ?? 'none',
    lookups: worst?.lookups ?? 0,
    voidLookups: worst?.voids ?? 0,
  };
}

/** An address of the region that reads as an example, where it has one. */
function memberOf({ bits, ranges }: SpfRegion): string {
  const example = bits === 32 ? '192.0.2.1' : '2001:db8::1';
  if (isWithin(ranges, toInteger(parseAddress(example) ?? []))) return example;
  return formatAddress(toOctets(ranges[0]?.first ?? 0n, bits));
}
