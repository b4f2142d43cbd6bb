import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DnsEntry, DnsZones, Rcode } from '../support/dns-server.ts';

/** The published suites, read where they lie beside the project (their README tells their origin and form). */
export const SUITES = fileURLToPath(new URL('../../../shared/data/spf/', import.meta.url));
export const suitesAreThere = existsSync(SUITES);

export interface SuiteCase {
  readonly id: string;
  /** Sections of the RFC. */
  readonly spec: readonly string[];
  readonly ip: string;
  readonly helo: string;
  readonly mailfrom: string;
  /** Any of them is right. */
  readonly expected: readonly string[];
  readonly explanation?: string;
}

type RecordValue = string | readonly string[] | readonly [number, string];
type SuiteEntry = 'TIMEOUT' | Readonly<Record<string, RecordValue>>;

export interface SuiteScenario {
  readonly description: string;
  readonly zonedata: Readonly<Record<string, readonly SuiteEntry[]>>;
  readonly cases: readonly SuiteCase[];
}

export function readSuite(file: string): readonly SuiteScenario[] {
  return (JSON.parse(readFileSync(`${SUITES}${file}`, 'utf8')) as { scenarios: SuiteScenario[] }).scenarios;
}

/** A scenario's world as zones of the test's DNS server. */
export const zonesOf = ({ zonedata }: Pick<SuiteScenario, 'zonedata'>): DnsZones =>
  Object.fromEntries(Object.entries(zonedata).map(([name, entries]) => [name, entryOf(entries)]));

type Mutable = { -readonly [K in keyof DnsEntry]: DnsEntry[K] };

const TYPES = ['A', 'AAAA', 'MX', 'TXT', 'PTR', 'CNAME', 'NS', 'SOA'] as const;

function entryOf(entries: readonly SuiteEntry[]): DnsEntry {
  const lists: Record<string, unknown[]> = {};
  const silent = new Set<string>();
  let rcode: Rcode | undefined;
  // The old SPF type counts as TXT unless the name says something of TXT itself.
  const ownText = entries.some((entry) => typeof entry === 'object' && 'TXT' in entry);
  for (const entry of entries) {
    if (entry === 'TIMEOUT') {
      for (const type of TYPES) if (!lists[type]) silent.add(type);
      continue;
    }
    for (const [written, value] of Object.entries(entry)) {
      if (written === 'RCODE') rcode = RCODES[String(value)] ?? (String(value) as Rcode);
      const type = written === 'SPF' && !ownText ? 'TXT' : written;
      if (written === 'RCODE' || type === 'SPF' || value === 'NONE') continue;
      if (value === 'TIMEOUT') silent.add(type);
      else lists[type] = [...(lists[type] ?? []), dataOf(type, value)];
    }
  }
  const result = { ...lists } as Mutable;
  if (silent.size === TYPES.length) result.timeout = true;
  else if (silent.size > 0) result.timeout = [...silent] as NonNullable<DnsEntry['timeout']>;
  if (rcode) result.rcode = rcode;
  return result;
}

const RCODES: Readonly<Record<string, Rcode>> = {
  '0': 'NOERROR',
  '1': 'FORMERR',
  '2': 'SERVFAIL',
  '3': 'NXDOMAIN',
  '4': 'NOTIMP',
  '5': 'REFUSED',
};

function dataOf(type: string, value: RecordValue): unknown {
  if (type === 'MX') return { preference: Number(value[0]), exchange: String(value[1]) };
  if (type !== 'TXT') return value;
  return typeof value === 'string' ? octets(value) : (value as readonly string[]).map(octets);
}

/** The suite's texts are characters; the server's are octets. */
const octets = (text: string): string => Buffer.from(text).toString('latin1');
