import { type AddressSet, addressSet, blocksOfSet, inBoth, isEmptySet, without } from '../syntax/address-set.ts';
import type { SpfRecordNode, SpfTerm, SpfTree } from './spf.ts';
import { addressesOf, passing } from './spf-authority.ts';
import { regionsOf } from './spf-regions.ts';
import { recordsOf } from './spf-tree.ts';

/** Records of a hostile domain hold thousands of terms: no more of the own ones are weighed against each other. */
const OWN_LIMIT = 60;
const ALL_LIMIT = 600;

/** What a term of a record lets match on its own; undefined where that needs more of a client than its address. */
export function addressesOfTerm(term: SpfTerm): AddressSet | undefined {
  if (term.unreached || term.kind !== 'mechanism' || term.name === 'all' || term.dynamic) return undefined;
  if (term.record) return hasDynamic(term.record) ? undefined : passing(regionsOf(term.record));
  return term.networks?.state === 'found' ? addressSet(term.networks.value) : undefined;
}

const hasDynamic = (node: SpfRecordNode): boolean =>
  recordsOf(node).some(({ node: { terms } }) => terms.some(({ dynamic, name }) => dynamic && name !== 'exp'));

/** Is the tree small enough to weigh its terms against each other? */
const isWeighable = (tree: SpfTree): boolean =>
  recordsOf(tree).reduce((sum, { node }) => sum + node.terms.length, 0) <= ALL_LIMIT;

/** Two terms that let the same addresses send, though neither covers the other. */
export interface Overlap {
  readonly term: SpfTerm;
  readonly other: SpfTerm;
  readonly shared: AddressSet;
}

export function overlapsOf(tree: SpfTree): readonly Overlap[] {
  if (!isWeighable(tree)) return [];
  const sets = tree.terms.slice(0, OWN_LIMIT).flatMap((term) => {
    const addresses = term.qualifier === '+' ? addressesOfTerm(term) : undefined;
    return addresses ? [{ term, addresses }] : [];
  });
  return sets.flatMap((one, index) =>
    sets.slice(index + 1).flatMap((other) => {
      const shared = inBoth(one.addresses, other.addresses);
      const isPartial = [one, other].every(({ addresses }) => !isEmptySet(without(addresses, shared)));
      return isPartial && !isEmptySet(shared) ? [{ term: one.term, other: other.term, shared }] : [];
    }),
  );
}

/** A term without which every verdict would be the same, and the terms that match in its place. */
export interface Redundancy {
  readonly term: SpfTerm;
  readonly wider: readonly string[];
}

/**
 * Addresses and includes that other addresses and includes cover. That a host of `a` or `mx` has one of the addresses today
 * says nothing of tomorrow, so those cover nothing. What is found is left out before the next one is weighed: all of it can
 * be removed together.
 */
export function redundantTerms(tree: SpfTree): readonly Redundancy[] {
  const isSteady = ({ name, qualifier }: SpfTerm): boolean => !((name === 'a' || name === 'mx') && qualifier === '+');
  let rest: SpfRecordNode = { ...tree, terms: tree.terms.filter(isSteady) };
  if (!isWeighable(tree) || deniesByMore(tree)) return [];
  const candidates = tree.terms
    .slice(0, OWN_LIMIT)
    .filter(({ name, qualifier }) => qualifier === '+' && (name === 'ip4' || name === 'ip6' || name === 'include'))
    .toSorted((one, other) => other.cost - one.cost || other.column - one.column);
  return candidates.flatMap((term) => {
    const addresses = addressesOfTerm(term);
    if (!addresses || isEmptySet(addresses)) return [];
    const fewer = { ...rest, terms: rest.terms.filter((one) => one !== term) };
    const regions = regionsOf(fewer);
    if (verdicts(rest) !== verdicts(fewer)) return [];
    rest = fewer;
    const inPlace = regions.filter(
      ({ by, result, bits, ranges }) =>
        by &&
        result === 'pass' &&
        !isEmptySet(inBoth(addresses, { ipv4: bits === 32 ? ranges : [], ipv6: bits === 32 ? [] : ranges })),
    );
    return [{ term, wider: [...new Set(inPlace.flatMap(({ by }) => by?.text ?? []))] }];
  });
}

/** Whether what stands between two terms denies by more than the address: then their order matters. */
const deniesByMore = (tree: SpfTree): boolean =>
  recordsOf(tree).some(({ node }) =>
    node.terms.some(({ dynamic, qualifier, name }) => dynamic && name !== 'exp' && qualifier !== '+'),
  );

const verdicts = (node: SpfRecordNode): string => {
  const regions = regionsOf(node);
  return (['pass', 'fail', 'softfail', 'neutral', 'permerror'] as const)
    .map((result) => blocksOfSet(addressesOf(regions, result)).join(' '))
    .join('|');
};
