import type { Observed } from '../../facts/observed.ts';
import type { SpfCoverageEntry, SpfPublication, SpfResult, SpfTree } from '../../facts/spf.ts';
import { passing } from '../../facts/spf-authority.ts';
import { RFC_LIMITS, regionsOf } from '../../facts/spf-regions.ts';
import { type AddressSet, addressSet, blocksOfSet, isEmptySet, without } from '../../syntax/address-set.ts';
import { parseRecord } from '../../syntax/spf/parse.ts';
import { printTerm } from '../../syntax/spf/print.ts';
import type { Term } from '../../syntax/spf/record.ts';
import { evaluateSpf, type SpfPorts } from './evaluate.ts';
import { withRecords } from './overlay.ts';
import { freeNames } from './publication.ts';
import { observeTree } from './tree.ts';

/** RFC 7208 section 3.4: with more, an answer may pass 512 octets. */
const RECORD_OCTETS = 450;
/** Verdicts that a new record can mend; no answer is none of them. */
const MENDABLE: ReadonlySet<SpfResult> = new Set(['fail', 'softfail', 'neutral', 'none', 'permerror']);

type Ports = SpfPorts & { readonly signal: AbortSignal };

/** Adds to what is not covered the records that would cover it: the same for all addresses of a domain. */
export async function withRepairs(
  entries: readonly SpfCoverageEntry[],
  blocks: ReadonlyMap<string, string>,
  trees: ReadonlyMap<string, Observed<SpfTree>>,
  ports: Ports,
): Promise<readonly SpfCoverageEntry[]> {
  const open = entries.filter(({ result }) => MENDABLE.has(result));
  const domains = [...new Set(open.map(domainOf))];
  const repairs = await Promise.all(
    domains.map(async (domain) => {
      const mine = open.filter((entry) => domainOf(entry) === domain);
      const tree = trees.get(domain) ?? (await observeTree(domain, ports));
      return [domain, await repairOf(mine, blocks, tree, ports)] as const;
    }),
  );
  const byDomain = new Map(repairs);
  return entries.map((entry) => {
    const repaired = MENDABLE.has(entry.result) ? byDomain.get(domainOf(entry)) : undefined;
    return repaired ? { ...entry, repaired } : entry;
  });
}

const domainOf = ({ domain }: SpfCoverageEntry): string => domain.toLowerCase().replace(/\.$/, '');

/** The smallest change after which every one of these passes, tried by evaluating it; undefined where none does. */
async function repairOf(
  entries: readonly SpfCoverageEntry[],
  blocks: ReadonlyMap<string, string>,
  tree: Observed<SpfTree>,
  ports: Ports,
): Promise<readonly SpfPublication[] | undefined> {
  const [first] = entries;
  if (!first || tree.state === 'unknown') return undefined;
  const domain = domainOf(first);
  const wanted = addressSet(entries.map(({ ip }) => blocks.get(ip) ?? ip));
  const isHelo = entries.every(({ identity }) => identity === 'helo');
  const lacking = tree.state === 'found' ? without(wanted, passing(regionsOf(tree.value, RFC_LIMITS))) : wanted;
  const candidates =
    tree.state === 'absent'
      ? newRecords(blocksOfSet(wanted), isHelo).map((text) => [{ name: domain, text }])
      : await changedRecords(domain, tree.value, [blocksOfSet(lacking), blocksOfSet(wanted)], ports);
  for (const records of candidates) if (await covers(records, entries, wanted, ports)) return records;
  return undefined;
}

/** Evaluated as if they were published: each entry passes, and the whole of each range, not only what stands for it. */
async function covers(
  records: readonly SpfPublication[],
  entries: readonly SpfCoverageEntry[],
  wanted: AddressSet,
  ports: Ports,
): Promise<boolean> {
  const resolver = withRecords(ports.resolver, records);
  const verdicts = await Promise.all(
    entries.map(({ ip, sender, helo }) => evaluateSpf({ ip, sender, helo }, { ...ports, resolver })),
  );
  if (!verdicts.every(({ result }) => result === 'pass')) return false;
  const tree = await observeTree(records[0]?.name ?? '', { resolver, signal: ports.signal });
  return tree.state === 'found' && isEmptySet(without(wanted, passing(regionsOf(tree.value, RFC_LIMITS))));
}

/**
 * Where there is no record: one for a HELO name lets nobody else in (RFC 7208 section 10.1.3); of a domain's other senders
 * nothing is known, so that the rest is not refused.
 */
function newRecords(wanted: readonly string[], isHelo: boolean): readonly string[] {
  const addresses = ['v=spf1', ...wanted.map(termOf)].join(' ');
  return isHelo ? ['v=spf1 a -all', `${addresses} -all`] : ['v=spf1 mx ~all', 'v=spf1 a ~all', `${addresses} ~all`];
}

/**
 * New terms stand before the first that could say no, else before the first that costs a lookup, else first of all. They
 * cost no lookup (RFC 7208 section 4.6.4); where they make the record too long, they go into one of their own, which does.
 */
async function changedRecords(
  domain: string,
  tree: SpfTree,
  additions: readonly (readonly string[])[],
  ports: Ports,
): Promise<readonly (readonly SpfPublication[])[]> {
  const text = tree.text.state === 'found' ? tree.text.value : '';
  const parsed = parseRecord(text);
  if (!parsed.ok || tree.texts.length > 1) return [];
  const [added = []] = additions
    .filter((blocks) => blocks.length > 0)
    .map((blocks) => blocks.map(termOf))
    .toSorted((one, other) => one.join(' ').length - other.join(' ').length);
  const whole = placed(parsed.record.terms, added);
  const limit = Math.max(RECORD_OCTETS, text.length);
  const fits = (record: string): boolean => record.length <= limit;
  const names = whole.some(fits) ? undefined : await freeNames(domain, 1, ports);
  const name = names?.state === 'found' ? names.value[0] : undefined;
  const further = { name: name ?? '', text: ['v=spf1', ...added, '-all'].join(' ') };
  const apart = name === undefined ? [] : placed(parsed.record.terms, [`include:${name}`]).filter(fits);
  return [
    ...whole.filter(fits).map((record) => [{ name: domain, text: record }]),
    ...apart.map((record) => [{ name: domain, text: record }, further]),
    ...whole.filter((record) => !fits(record)).map((record) => [{ name: domain, text: record }]),
  ];
}

/** The record with these terms added, at each place that may do, the least intrusive first. */
function placed(terms: readonly Term[], added: readonly string[]): readonly string[] {
  const words = terms.map(printTerm);
  const before = (isThere: (term: Term) => boolean): number => {
    const index = terms.findIndex(isThere);
    return index < 0 ? terms.length : index;
  };
  const places = new Set([
    before((term) => term.kind === 'modifier' || term.name === 'all'),
    before((term) => term.kind !== 'mechanism' || term.qualifier !== '+'),
    before((term) => !('network' in term)),
    0,
  ]);
  return [...places].map((place) => ['v=spf1', ...words.slice(0, place), ...added, ...words.slice(place)].join(' '));
}

const termOf = (block: string): string => `${block.includes(':') ? 'ip6' : 'ip4'}:${block}`;
