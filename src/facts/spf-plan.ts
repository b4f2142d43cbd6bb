import { type AddressSet, NO_ADDRESS, without } from '../syntax/address-set.ts';
import { count } from '../syntax/ranges.ts';
import type { Observed } from './observed.ts';
import type { SpfPublication, SpfResult, SpfTree } from './spf.ts';
import { blocksOf, passing, type SpfBlocks } from './spf-authority.ts';
import { RFC_LIMITS, regionsOf, type SpfRegion } from './spf-regions.ts';

/** Records that authorise the same addresses as those published, without asking DNS for them (`--flatten`). */
export type SpfFlattening =
  /** Why no list of addresses can stand in place of the record; a sentence. */
  | { readonly kind: 'refused'; readonly reason: string }
  | {
      readonly kind: 'records';
      /** The domain's own record first. */
      readonly records: readonly SpfPublication[];
      /** Octets that no record passes. */
      readonly limit: number;
      /** What the dearest client costs, in lookups: before and after. */
      readonly lookups: { readonly before: number; readonly after: number };
      /** How many addresses pass: the same by the old record and by the new ones, which was proved. */
      readonly authorised: { readonly ipv4: string; readonly ipv6: string };
      /** What must be looked at again and again, since the records no longer follow it; `ttl` in seconds. */
      readonly upkeep: readonly { readonly name: string; readonly type: string; readonly ttl?: number }[];
    };

/** What another record would change of what is published. */
export interface SpfChange {
  readonly gained: { readonly ipv4: SpfBlocks; readonly ipv6: SpfBlocks };
  readonly lost: { readonly ipv4: SpfBlocks; readonly ipv6: SpfBlocks };
  /** The verdict on most of those who are not authorised. */
  readonly others: { readonly before: SpfResult; readonly after: SpfResult };
  /** Nothing is missing: every part of both answered, and no term needs more of a client than its address. */
  readonly whole: boolean;
}

/** Compares whom `before` (absent: nothing is published) and `after` authorise. */
export function changeOf(before: Observed<SpfTree>, after: SpfTree): SpfChange {
  const [old, young] = [
    before.state === 'found' ? regionsOf(before.value, RFC_LIMITS) : [],
    regionsOf(after, RFC_LIMITS),
  ];
  const [had, has] = [passing(old), passing(young)];
  const isOpen = (tree: SpfTree): boolean =>
    tree.unknowns.length > 0 || JSON.stringify(tree.terms).includes('"dynamic":true');
  return {
    gained: families(without(has, had)),
    lost: families(without(had, has)),
    others: { before: otherwise(old), after: otherwise(young) },
    whole: !isOpen(after) && (before.state === 'absent' || (before.state === 'found' && !isOpen(before.value))),
  };
}

const families = (set: AddressSet): SpfChange['gained'] => ({
  ipv4: blocksOf({ ...NO_ADDRESS, ipv4: set.ipv4 }),
  ipv6: blocksOf({ ...NO_ADDRESS, ipv6: set.ipv6 }),
});

/** What most of the clients get that do not pass. */
export function otherwise(regions: readonly SpfRegion[]): SpfResult {
  const sizes = new Map<SpfResult, bigint>();
  // The families count alike, though one has 2^96 times the addresses of the other.
  for (const { result, ranges, bits } of regions)
    if (result !== 'pass') sizes.set(result, (sizes.get(result) ?? 0n) + (count(ranges) << BigInt(128 - bits)));
  const [most] = [...sizes].toSorted(([, one], [, other]) => (one < other ? 1 : -1));
  return most?.[0] ?? (regions.length > 0 ? 'pass' : 'none');
}
