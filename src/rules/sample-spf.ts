import type { Observed } from '../facts/observed.ts';
import { absent, found, unknown } from '../facts/observed.ts';
import type {
  SpfCoverage,
  SpfCoverageEntry,
  SpfRecordNode,
  SpfResult,
  SpfTerm,
  SpfTree,
  SpfUnknown,
} from '../facts/spf.ts';
import { isAtOrBelow } from '../syntax/domain.ts';
import { formatNetwork } from '../syntax/network.ts';
import { registrableDomain } from '../syntax/registrable.ts';
import { parseRecord } from '../syntax/spf/parse.ts';

/** What the names of an example's world have: an SPF record, addresses, exchanges with addresses; `?` stands for no answer. */
export type SpfWorld = Readonly<
  Record<
    string,
    | {
        readonly spf?: string | readonly string[];
        readonly a?: readonly string[] | '?';
        readonly mx?: readonly (readonly string[])[];
      }
    | '?'
  >
>;

const silent = unknown('timeout', 'timeout after 5 s from 192.0.2.1 (udp)');

/** The tree of `example.com` in such a world: as the probe observes it, without DNS. */
export function spfTree(world: SpfWorld, domain = 'example.com'): Observed<SpfTree> {
  const unknowns: SpfUnknown[] = [];
  const node = recordNode(domain, world, [], unknowns);
  if (node.text.state !== 'found') return node.text;
  const reached = node.terms.filter(({ unreached }) => !unreached);
  const sum = (key: 'cost' | 'voids' | 'voids6'): number => reached.reduce((total, term) => total + term[key], 0);
  return found({ ...node, cost: sum('cost'), voids: sum('voids'), voids6: sum('voids6'), unknowns });
}

function recordNode(domain: string, world: SpfWorld, above: readonly string[], unknowns: SpfUnknown[]): SpfRecordNode {
  if (above.includes(domain)) return { domain, text: absent(), texts: [], terms: [], loop: true };
  const entry = world[domain];
  if (entry === '?') {
    unknowns.push({ domain, kind: silent.kind, reason: silent.reason });
    return { domain, text: silent, texts: [], terms: [] };
  }
  const texts = typeof entry?.spf === 'string' ? [entry.spf] : (entry?.spf ?? []);
  const [text] = texts;
  if (text === undefined) return { domain, text: absent(entry ? 'nodata' : 'nxdomain'), texts, terms: [] };
  const parsed = parseRecord(text);
  if (!parsed.ok) return { domain, text: found(text), texts, error: parsed.mistake, terms: [] };
  const all = parsed.record.terms.findIndex(({ name }) => name === 'all');
  const terms = parsed.record.terms.map((term, index): SpfTerm => {
    const unreached = all >= 0 && (index > all || term.name === 'redirect') ? { unreached: true as const } : {};
    const base = {
      text: term.text,
      column: term.column,
      kind: term.kind,
      name: term.name,
      ...(term.kind === 'mechanism' ? { qualifier: term.qualifier } : {}),
      cost: 0,
      voids: 0,
      voids6: 0,
      ...unreached,
    };
    if (term.kind === 'unknown-modifier' || term.name === 'all') return base;
    if (term.name === 'ip4' || term.name === 'ip6') return { ...base, networks: found([formatNetwork(term.network)]) };
    const literal = term.domain?.every((part) => typeof part === 'string')
      ? term.domain.join('')
      : term.domain
        ? undefined
        : domain;
    if (literal === undefined) return { ...base, cost: 1, dynamic: true };
    const placed = { ...base, domain: literal, cost: term.name === 'exp' ? 0 : 1, ...claimOf(literal, world) };
    if (term.name === 'include' || term.name === 'redirect') {
      const record = recordNode(literal, world, [...above, domain], unknowns);
      const below = record.terms
        .filter((one) => !one.unreached)
        .reduce((total, one) => total + one.cost, record.loop ? 10 : 0);
      return { ...placed, cost: 1 + below, record };
    }
    const target = world[literal];
    if (target === '?') return { ...placed, networks: silent };
    const addresses =
      term.name === 'mx' ? target?.mx?.flat() : term.name === 'a' && target?.a !== '?' ? target?.a : undefined;
    const empty = addresses === undefined && term.name !== 'ptr' ? 1 : 0;
    return {
      ...placed,
      voids: empty,
      voids6: empty,
      ...(term.name === 'a' || term.name === 'mx' ? { networks: found(addresses ?? []) } : {}),
      ...(term.name === 'mx' ? { exchanges: target?.mx?.length ?? 0 } : {}),
    };
  });
  return { domain, text: found(text), texts, terms };
}

/** Of a name that the world does not have: the domain that nobody has registered there. */
function claimOf(name: string, world: SpfWorld): Pick<SpfTerm, 'registrable'> {
  if (world[name] !== undefined) return {};
  const domain = registrableDomain(name) ?? name;
  const isTaken = Object.keys(world).some((one) => isAtOrBelow(one, domain));
  return { registrable: isTaken ? absent() : found(domain) };
}

/** A coverage of one address. */
export const covered = (ip: string, result: SpfResult, more: Partial<SpfCoverageEntry> = {}): Observed<SpfCoverage> =>
  found({
    evaluations: [
      {
        ip,
        helo: 'mail.example.com',
        sender: 'postmaster@example.com',
        domain: 'example.com',
        result,
        lookups: 0,
        voidLookups: 0,
        identity: 'mailfrom',
        addressFrom: '--ip',
        domainFrom: 'the domain',
        reverse: absent('nxdomain'),
        ...more,
      },
    ],
  });
