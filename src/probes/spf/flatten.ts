import { found, notAsked, type Observed, unknown } from '../../facts/observed.ts';
import type { SpfPublication, SpfResult, SpfTree } from '../../facts/spf.ts';
import { addressesOf, authorityOf } from '../../facts/spf-authority.ts';
import { otherwise, type SpfFlattening } from '../../facts/spf-plan.ts';
import { RFC_LIMITS, regionsOf, type SpfRegion } from '../../facts/spf-regions.ts';
import { deciding, recordsOf } from '../../facts/spf-tree.ts';
import type { Resolver } from '../../io/ports.ts';
import { blocksOfSet } from '../../syntax/address-set.ts';
import { count } from '../../syntax/ranges.ts';
import { type PackedTerm, packTerms } from '../../syntax/spf/pack.ts';
import type { Qualifier } from '../../syntax/spf/record.ts';
import type { ProbeContext } from '../define.ts';
import { LOOKUP_LIMIT } from './limits.ts';
import { withRecords } from './overlay.ts';
import { freeNames, publicationsOf, zoneLines } from './publication.ts';
import { type Asked, recorded } from './recorded.ts';
import { observeTree } from './tree.ts';

/** RFC 7208 section 3.4: with 450 octets an answer stays below 512; the larger one fits into EDNS answers of 1232. */
const RECORD_LIMITS = [450, 1100] as const;

interface Ports {
  readonly resolver: Resolver;
  readonly signal: AbortSignal;
}

/** Records that authorise the same addresses, proved by evaluating them; or why there are none. */
export async function observeFlattened({
  target,
  options,
  facts: { spf },
  ports,
  signal,
}: ProbeContext<'spf'>): Promise<Observed<SpfFlattening>> {
  if (!options.spf?.flatten) return notAsked('--flatten was not given');
  if (spf.state !== 'found') return spf;
  const [silent] = spf.value.unknowns;
  if (silent) return unknown(silent.kind, `${silent.domain}: ${silent.reason}`);
  return flattened(target.name, spf.value, { resolver: ports.resolver, signal });
}

async function flattened(domain: string, tree: SpfTree, ports: Ports): Promise<Observed<SpfFlattening>> {
  const meant = regionsOf(tree);
  const reason = obstacle(tree, meant);
  if (reason !== undefined) return found({ kind: 'refused', reason });
  const names = await freeNames(domain, LOOKUP_LIMIT, ports);
  if (names.state !== 'found') return names;
  const last = otherwise(meant);
  const packing = {
    terms: termsOf(meant, last),
    tail: [...explanation(tree), `${SIGNS[last]}all`],
    names: names.value,
  };
  for (const limit of RECORD_LIMITS) {
    const packed = packTerms({ ...packing, limit });
    if (!packed) continue;
    const records = [{ name: domain, text: packed.text }, ...packed.others];
    const after = await proved(domain, records, meant, ports);
    return found({
      kind: 'records',
      records,
      limit,
      lookups: { before: authorityOf(tree).worst.lookups, after },
      authorised: sizes(meant),
      upkeep: await upkeepOf(domain, ports),
    });
  }
  const blocks = packing.terms.length;
  return found({
    kind: 'refused',
    reason: `the ${blocks} blocks of addresses do not fit into ${LOOKUP_LIMIT + 1} records, and more cannot be looked up`,
  });
}

const SIGNS: Readonly<Record<SpfResult, Qualifier>> = {
  pass: '+',
  fail: '-',
  softfail: '~',
  neutral: '?',
  none: '?',
  temperror: '?',
  permerror: '?',
};

/** Why no list of addresses says the same; undefined where one does. */
function obstacle(tree: SpfTree, meant: readonly SpfRegion[]): string | undefined {
  const dependent = authorityOf(tree).dependent[0];
  if (dependent)
    return `${dependent.term} in the record of ${dependent.domain} depends on more of a client than its address`;
  if (meant.some(({ result }) => result === 'permerror' || result === 'none')) {
    const wrong = recordsOf(tree).find(({ node }) => node.error || node.loop || node.texts.length !== 1)?.node;
    return `the record is broken${wrong ? ` at ${wrong.domain}` : ''}, so that receivers stop with an error: mend that first`;
  }
  return undefined;
}

/** The blocks of every verdict but the last, what does not pass first: few of it, and it stays in the domain's record. */
function termsOf(meant: readonly SpfRegion[], last: SpfResult): readonly PackedTerm[] {
  const results = (['fail', 'softfail', 'neutral', 'pass'] as const).filter((result) => result !== last);
  return results.flatMap((result) =>
    blocksOfSet(addressesOf(meant, result)).map((block) => ({
      qualifier: SIGNS[result],
      text: `${block.includes(':') ? 'ip6' : 'ip4'}:${block}`,
    })),
  );
}

/** The explanation of the record that decided; one that depends on the client is kept where its domain stays the same. */
function explanation(tree: SpfTree): readonly string[] {
  const node = deciding(tree);
  const exp = node?.terms.find(({ name, kind }) => kind === 'modifier' && name === 'exp');
  if (!exp) return [];
  if (exp.domain !== undefined) return [`exp=${exp.domain}`];
  return node === tree ? [exp.text] : [];
}

/** Reads the printed records back and evaluates them within the limits: every verdict must be what it was. Gives the cost. */
async function proved(
  domain: string,
  records: readonly SpfPublication[],
  meant: readonly SpfRegion[],
  { resolver, signal }: Ports,
): Promise<number> {
  const read = await publicationsOf(zoneLines(records));
  const tree = await observeTree(domain, { resolver: withRecords(resolver, read), signal });
  const regions = tree.state === 'found' ? regionsOf(tree.value, RFC_LIMITS) : [];
  for (const result of ['pass', 'fail', 'softfail', 'neutral'] as const)
    if (`${blocksOfSet(addressesOf(regions, result))}` !== `${blocksOfSet(addressesOf(meant, result))}`)
      throw new Error(`the flattened record of ${domain} does not say ${result} for the same addresses`);
  return tree.state === 'found' ? authorityOf(tree.value).worst.lookups : 0;
}

function sizes(regions: readonly SpfRegion[]): { readonly ipv4: string; readonly ipv6: string } {
  const { ipv4, ipv6 } = addressesOf(regions, 'pass');
  return { ipv4: String(count(ipv4)), ipv6: String(count(ipv6)) };
}

/** All that the record asked for; walked again, which the cache answers. */
async function upkeepOf(domain: string, { resolver, signal }: Ports): Promise<readonly Asked[]> {
  const asked = new Map<string, Asked>();
  await observeTree(domain, { resolver: recorded(resolver, asked), signal });
  return [...asked.values()].filter(({ name, type }) => !(type === 'TXT' && name === domain) && type !== 'SOA');
}
