import { foldName, formatName, parseName } from '../../../syntax/names.ts';
import type { ZoneRecord } from '../../../syntax/zone/read.ts';

type SoaRecord = Extract<ZoneRecord, { type: 'SOA' }>;

/** Where a record stands; `file` may be one that the zone file includes. */
export interface RecordPlace {
  readonly file: string;
  readonly line: number;
}

/** What a zone file answers for. Names are folded, absolute, without the final dot. */
export interface Zone {
  readonly file: string;
  readonly apexes: ReadonlySet<string>;
  /** Records by owner; a name that only has others below it (RFC 4592 section 2.2.2) has an empty list. */
  readonly names: ReadonlyMap<string, readonly ZoneRecord[]>;
  readonly soas: ReadonlyMap<string, SoaRecord>;
  readonly places: ReadonlyMap<ZoneRecord, RecordPlace>;
}

/**
 * The tops of the file's zones: the owners of SOA records; for what lies below none of them the origin in force there,
 * or without one the name itself, so that a file of a few records speaks for no more than it knows.
 */
export function createZone(file: string, records: readonly ZoneRecord[], places: Zone['places'] = new Map()): Zone {
  const soas = new Map(records.flatMap((record) => (record.type === 'SOA' ? [[record.owner, record] as const] : [])));
  const apexes = new Set(soas.keys());
  for (const { owner, origin } of records) {
    if (isBelowAny(owner, soas)) continue;
    apexes.add(origin !== '.' && isAtOrBelow(owner, origin) ? origin : owner);
  }
  const names = new Map<string, ZoneRecord[]>();
  for (const record of records) {
    const here = names.get(record.owner);
    if (here) here.push(record);
    else names.set(record.owner, [record]);
  }
  for (const owner of [...names.keys()])
    for (const above of ancestors(owner)) {
      if (!isBelowAny(above, apexes) || names.has(above)) break;
      names.set(above, []);
    }
  for (const apex of apexes) if (!names.has(apex)) names.set(apex, []);
  return { file, apexes, names, soas, places };
}

/** The nearest top at or above the name; undefined where the file says nothing of it. */
export function apexOf(name: string, zone: Zone): string | undefined {
  return [name, ...ancestors(name)].find((one) => zone.apexes.has(one));
}

/** `b.example.com` → `example.com`, `com`, `.`; a dot that is escaped parts nothing. */
export function ancestors(name: string): readonly string[] {
  const parsed = parseName(name);
  if (!parsed.ok) return [];
  return parsed.labels.map((_, index) => foldName(formatName(parsed.labels.slice(index + 1))));
}

const isAtOrBelow = (name: string, top: string): boolean => name === top || name.endsWith(`.${top}`);

function isBelowAny(name: string, tops: { has(name: string): boolean }): boolean {
  return tops.has(name) || ancestors(name).some((above) => tops.has(above));
}
