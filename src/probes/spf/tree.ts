import type { DnsAnswer } from '../../facts/dns.ts';
import { absent, found, type Observed, unknown } from '../../facts/observed.ts';
import { spfTexts } from '../../facts/reported.ts';
import type { SpfRecordNode, SpfTerm, SpfTree, SpfUnknown } from '../../facts/spf.ts';
import type { Resolver } from '../../io/ports.ts';
import { formatNetwork, parseAddress } from '../../syntax/network.ts';
import type { MacroString } from '../../syntax/spf/macro.ts';
import { parseRecord } from '../../syntax/spf/parse.ts';
import type { Mechanism, SpfRecord, Term } from '../../syntax/spf/record.ts';
import { expand, targetName } from './expand.ts';
import { malformed } from './identity.ts';
import { LOOKUP_LIMIT } from './limits.ts';
import { registrableAbove } from './registrable-above.ts';

/** Records of a hostile domain may name each other without end: no more than this are followed. */
const RECORD_LIMIT = 60;
/** Nor do all records together hold more terms than this. */
const TERM_LIMIT = 5000;

interface Walk {
  readonly resolver: Resolver;
  readonly signal: AbortSignal;
  /** The domain of the whole tree, which `%{o}` stands for. */
  readonly root: string;
  readonly unknowns: SpfUnknown[];
  records: number;
  terms: number;
}

/** The record of a domain with all that it includes, whatever the client: what it costs and whom it authorises. */
export async function observeTree(
  domain: string,
  { resolver, signal }: { readonly resolver: Resolver; readonly signal: AbortSignal },
): Promise<Observed<SpfTree>> {
  const walk: Walk = { resolver, signal, root: domain, unknowns: [], records: 0, terms: 0 };
  const node = await observeRecord(domain, [], walk);
  if (node.text.state !== 'found') return node.text;
  const { cost, voids, voids6 } = total(node.terms);
  return found({ ...node, cost, voids, voids6, unknowns: walk.unknowns });
}

function total(terms: readonly SpfTerm[]): { cost: number; voids: number; voids6: number } {
  const sum = { cost: 0, voids: 0, voids6: 0 };
  for (const term of terms) {
    if (term.unreached) continue;
    sum.cost += term.cost;
    sum.voids += term.voids;
    sum.voids6 += term.voids6;
  }
  return sum;
}

async function observeRecord(domain: string, above: readonly string[], walk: Walk): Promise<SpfRecordNode> {
  const name = domain.toLowerCase();
  if (above.includes(name)) return { domain, text: absent(), texts: [], terms: [], loop: true };
  if (malformed(domain) !== undefined) return { domain, text: absent(), texts: [], terms: [] };
  if (++walk.records > RECORD_LIMIT)
    return lost(domain, unknown('limit', `more than ${RECORD_LIMIT} records are named`), walk);
  const answer = await walk.resolver.query(domain, 'TXT', { signal: walk.signal });
  if (answer.state === 'unknown') return lost(domain, answer, walk);
  const texts = spfTexts(answer);
  const [text] = texts;
  if (text === undefined)
    return { domain, text: answer.state === 'absent' ? absent(answer.why) : absent(), texts, terms: [] };
  const parsed = parseRecord(text);
  const node = { domain, text: found(text), texts };
  if (!parsed.ok) return { ...node, error: parsed.mistake, terms: [] };
  walk.terms += parsed.record.terms.length;
  if (walk.terms > TERM_LIMIT)
    return lost(domain, unknown('limit', `the records hold more than ${TERM_LIMIT} terms`), walk);
  const end = reachableEnd(parsed.record);
  const terms = await Promise.all(
    parsed.record.terms.map(async (term, index) => {
      const observed = await observeTerm(term, domain, [...above, name], walk);
      return index > end || (term.kind === 'modifier' && term.name === 'redirect' && end < Infinity)
        ? { ...observed, unreached: true as const }
        : observed;
    }),
  );
  return { ...node, terms };
}

/** The place of the first "all": what stands behind it is never reached (RFC 7208 section 5.1). */
function reachableEnd({ terms }: SpfRecord): number {
  const index = terms.findIndex((term) => term.kind === 'mechanism' && term.name === 'all');
  return index < 0 ? Number.POSITIVE_INFINITY : index;
}

function lost(domain: string, observed: Extract<Observed<never>, { state: 'unknown' }>, walk: Walk): SpfRecordNode {
  walk.unknowns.push({ domain, kind: observed.kind, reason: observed.reason });
  return { domain, text: unknown(observed.kind, observed.reason), texts: [], terms: [] };
}

async function observeTerm(term: Term, domain: string, above: readonly string[], walk: Walk): Promise<SpfTerm> {
  const { text, column, kind, name } = term;
  const common = {
    text,
    column,
    kind,
    name,
    ...(term.kind === 'mechanism' ? { qualifier: term.qualifier } : {}),
    cost: 0,
    voids: 0,
    voids6: 0,
  };
  if (term.kind === 'unknown-modifier') return common;
  if (term.name === 'all') return common;
  if (term.name === 'ip4' || term.name === 'ip6') return { ...common, networks: found([formatNetwork(term.network)]) };
  const named = term.domain ? staticName(term.domain, domain, walk.root) : { name: domain };
  if (named === 'dynamic') return { ...common, dynamic: true, cost: term.name === 'exp' ? 0 : 1 };
  const target = named.name;
  if (target === undefined) return { ...common, impossible: true, cost: term.name === 'exp' ? 0 : 1 };
  const placed = { ...common, domain: target };
  // RFC 7208 section 6.2: an explanation costs nothing.
  if (term.name === 'exp') return placed;
  switch (term.name) {
    case 'ptr':
      return { ...placed, dynamic: true, cost: 1 };
    case 'include':
    case 'redirect': {
      const record = await observeRecord(target, above, walk);
      const below = total(record.terms);
      // A loop goes on until the limit ends it.
      const cost = 1 + (record.loop ? LOOKUP_LIMIT : below.cost);
      return { ...placed, ...below, cost, record, ...(await claim(record.text, target, walk)) };
    }
    case 'exists': {
      const answer = await walk.resolver.query(target, 'A', { signal: walk.signal });
      if (answer.state === 'unknown') walk.unknowns.push({ domain: target, kind: answer.kind, reason: answer.reason });
      const voids = answer.state === 'absent' ? 1 : 0;
      // A name that has an address lets every client match (RFC 7208 section 5.7).
      const networks = answer.state === 'unknown' ? answer : found(voids > 0 ? [] : ['0.0.0.0/0', '::/0']);
      return { ...placed, cost: 1, voids, voids6: voids, networks, ...(await claim(answer, target, walk)) };
    }
    case 'a':
    case 'mx': {
      const hosts = await observeHosts(term, target, walk);
      return { ...placed, cost: 1, ...hosts };
    }
  }
}

/** Where a name is gone: the domain that anybody could register to own it. */
async function claim(
  answer: Observed<unknown>,
  name: string,
  { resolver, signal }: Walk,
): Promise<Pick<SpfTerm, 'registrable'>> {
  if (answer.state !== 'absent' || answer.why !== 'nxdomain') return {};
  return { registrable: await registrableAbove(name, resolver, signal) };
}

type Hosts = Pick<SpfTerm, 'networks' | 'exchanges' | 'voids' | 'voids6' | 'registrable'>;

async function observeHosts(
  term: Extract<Mechanism, { name: 'a' | 'mx' }>,
  target: string,
  walk: Walk,
): Promise<Hosts> {
  if (term.name === 'a') {
    const { four, six, networks } = await addressesOf([target], term, walk);
    const voids = four[0]?.state === 'absent' ? 1 : 0;
    const voids6 = six[0]?.state === 'absent' ? 1 : 0;
    return { networks, voids, voids6, ...(await claim(four[0] ?? absent(), target, walk)) };
  }
  const answer = await walk.resolver.query(target, 'MX', { signal: walk.signal });
  if (answer.state === 'unknown') {
    walk.unknowns.push({ domain: target, kind: answer.kind, reason: answer.reason });
    return { networks: answer, voids: 0, voids6: 0 };
  }
  if (answer.state === 'absent')
    return { networks: found([]), exchanges: 0, voids: 1, voids6: 1, ...(await claim(answer, target, walk)) };
  const hosts = answer.value.map(({ exchange }) => exchange).filter((host) => host !== '' && host !== '.');
  const { networks } = await addressesOf(hosts.slice(0, RECORD_LIMIT), term, walk);
  return { networks, exchanges: answer.value.length, voids: 0, voids6: 0 };
}

async function addressesOf(
  hosts: readonly string[],
  { prefix4, prefix6 }: { readonly prefix4: number; readonly prefix6: number },
  walk: Walk,
) {
  const ask = (type: 'A' | 'AAAA') =>
    Promise.all(hosts.map((host) => walk.resolver.query(host, type, { signal: walk.signal })));
  const [four, six] = await Promise.all([ask('A'), ask('AAAA')]);
  const doubt = [...four, ...six].find((answer) => answer.state === 'unknown');
  if (doubt?.state === 'unknown')
    walk.unknowns.push({ domain: hosts.join(', '), kind: doubt.kind, reason: doubt.reason });
  const blocks = (answers: readonly DnsAnswer<string>[], prefix: number): readonly string[] =>
    answers.flatMap((answer) =>
      answer.state === 'found'
        ? answer.value.map((address) => formatNetwork({ octets: parseAddress(address) ?? [], prefix }))
        : [],
    );
  const networks: Observed<readonly string[]> =
    doubt?.state === 'unknown'
      ? unknown(doubt.kind, doubt.reason)
      : found([...new Set([...blocks(four, prefix4), ...blocks(six, prefix6)])]);
  return { four, six, networks };
}

/**
 * A domain-spec without a client: `%{d}` is the record's domain, `%{o}` that of the sender; other macros need a client.
 * No name comes of one that, expanded, cannot be asked for.
 */
function staticName(
  text: MacroString,
  domain: string,
  root: string,
): { readonly name: string | undefined } | 'dynamic' {
  const isStatic = text.every((part) => typeof part === 'string' || part.letter === 'd' || part.letter === 'o');
  if (!isStatic) return 'dynamic';
  const identity = { kind: 'mailfrom', sender: `postmaster@${root}`, local: 'postmaster', domain: root } as const;
  const values = { identity, client: [], helo: root, domain, validated: 'unknown', receiver: 'unknown', time: 0 };
  return { name: targetName(expand(text, values)) };
}
