import type { DnsAnswer, RecordData, RecordType } from '../../../facts/dns.ts';
import { notAsked, unknown } from '../../../facts/observed.ts';
import { foldName, formatName, parseName } from '../../../syntax/names.ts';
import type { ZoneRecord } from '../../../syntax/zone/read.ts';
import type { QueryOptions, Resolver } from '../../ports.ts';
import { ancestors, apexOf, type Zone } from './zone.ts';

/** As many aliases are followed as BIND follows. */
const ALIAS_LIMIT = 16;

/**
 * Answers from zone files as an authoritative server does (RFC 1034 section 4.3.2, wildcards by RFC 4592); what they do
 * not cover, or delegate, goes to `network`, and without one is not asked.
 */
export function createZoneResolver(zones: readonly Zone[], network: Resolver | undefined): Resolver {
  async function beyond<T extends RecordType>(
    name: string,
    type: T,
    options: QueryOptions,
  ): Promise<DnsAnswer<RecordData[T]>> {
    return network ? network.query(name, type, options) : notAsked('--offline');
  }

  return {
    async query(name, type, options = {}) {
      const parsed = parseName(name);
      if (!parsed.ok) return unknown('malformed', `${name} is not a domain name: ${parsed.message}`);
      // A question to one server by name is about that server, not about the file.
      if (options.server !== undefined) return beyond(name, type, options);
      let current = foldName(formatName(parsed.labels));
      const aliases: string[] = [];
      let ttl = Number.POSITIVE_INFINITY;
      while (aliases.length <= ALIAS_LIMIT) {
        const step = lookUp(zones, current, type);
        if (step.kind === 'elsewhere') {
          const answer = await beyond(current, type, options);
          return aliases.length === 0 ? answer : withAliases(answer, aliases, ttl);
        }
        ttl = Math.min(ttl, step.ttl);
        if (step.kind === 'answer') return withAliases(step.answer as DnsAnswer<RecordData[typeof type]>, aliases, ttl);
        aliases.push(step.target);
        current = foldName(step.target);
      }
      return unknown('malformed', `more than ${ALIAS_LIMIT} aliases after ${name}`);
    },
  };
}

function withAliases<T>(answer: DnsAnswer<T>, aliases: readonly string[], ttl: number): DnsAnswer<T> {
  const all = [...aliases, ...(answer.aliases ?? [])];
  const least = Math.min(ttl, answer.ttl ?? Number.POSITIVE_INFINITY);
  return { ...answer, ...(all.length > 0 ? { aliases: all } : {}), ...(Number.isFinite(least) ? { ttl: least } : {}) };
}

type Step =
  | { readonly kind: 'answer'; readonly answer: DnsAnswer<unknown>; readonly ttl: number }
  | { readonly kind: 'alias'; readonly target: string; readonly ttl: number }
  | { readonly kind: 'elsewhere' };

function lookUp(zones: readonly Zone[], name: string, type: RecordType): Step {
  const zone = closest(zones, name);
  const apex = zone && apexOf(name, zone);
  if (!zone || apex === undefined || isDelegated(name, type, apex, zone)) return { kind: 'elsewhere' };
  const meta = { authoritative: true, via: { server: zone.file, transport: 'zone', ms: 0 } } as const;
  const soa = zone.soas.get(apex);
  // RFC 2308 section 5: a negative answer lives as long as the SOA says, twice.
  const negativeTtl = soa ? Math.min(soa.data.minimum, soa.ttl ?? soa.data.minimum) : 0;
  const negative = (why: 'nxdomain' | 'nodata'): Step => ({
    kind: 'answer',
    answer: { state: 'absent', why, ...meta },
    ttl: negativeTtl,
  });
  const own = zone.names.get(name);
  const dname = own === undefined ? substituted(name, apex, zone) : undefined;
  if (dname) return { kind: 'alias', target: dname, ttl: negativeTtl };
  const records = own ?? wildcard(name, zone);
  if (!records) return negative('nxdomain');
  const matching = records.filter((record) => record.type === type);
  if (matching.length === 0) {
    const alias = records.find((record) => record.type === 'CNAME');
    return alias?.type === 'CNAME' ? { kind: 'alias', target: alias.data, ttl: ttlOf(alias, soa) } : negative('nodata');
  }
  const value = matching.flatMap((record) => ('data' in record ? [record.data] : []));
  const ttl = Math.min(...matching.map((record) => ttlOf(record, soa)));
  return { kind: 'answer', answer: { state: 'found', value, ...meta }, ttl };
}

const ttlOf = (record: ZoneRecord, soa: Extract<ZoneRecord, { type: 'SOA' }> | undefined): number =>
  record.ttl ?? soa?.data.minimum ?? 0;

/** Of several files the one whose top is nearest to the name. */
function closest(zones: readonly Zone[], name: string): Zone | undefined {
  let best: { readonly zone: Zone; readonly length: number } | undefined;
  for (const zone of zones) {
    const length = apexOf(name, zone)?.length;
    if (length !== undefined && (!best || length > best.length)) best = { zone, length };
  }
  return best?.zone;
}

/** At or below NS records under the top, another zone begins; only those records themselves are in this file. */
function isDelegated(name: string, type: RecordType, apex: string, zone: Zone): boolean {
  const path = [name, ...ancestors(name)];
  return path.slice(0, path.indexOf(apex)).some((cut) => has(zone, cut, 'NS') && !(cut === name && type === 'NS'));
}

const has = (zone: Zone, name: string, type: string): boolean =>
  zone.names.get(name)?.some((record) => record.type === type) ?? false;

/** RFC 4592 section 3.3.1: the wildcard of the closest encloser, and of no other name. */
function wildcard(name: string, zone: Zone): readonly ZoneRecord[] | undefined {
  const encloser = ancestors(name).find((above) => zone.names.has(above));
  return encloser === undefined ? undefined : zone.names.get(encloser === '.' ? '*' : `*.${encloser}`);
}

/** RFC 6672 section 2.2: what lies below a DNAME is renamed. */
function substituted(name: string, apex: string, zone: Zone): string | undefined {
  const path = ancestors(name);
  for (const above of path.slice(0, path.indexOf(apex) + 1)) {
    const record = zone.names.get(above)?.find((one) => one.type === 'DNAME');
    if (record?.type === 'DNAME') return `${name.slice(0, -above.length)}${record.data}`;
  }
  return undefined;
}
