import { loadZone } from '../../src/io/node/dns/load-zone.ts';
import { files } from '../../src/io/node/files.ts';
import { type DnsEntry, type DnsServer, type DnsZones, startDnsServer } from './dns-server.ts';

/** Answers on loopback for the names of these zone files, and for no others. */
export async function startZoneServer(paths: readonly string[]): Promise<DnsServer> {
  const zones = await Promise.all(paths.map((path) => loadZone(path, files)));
  const entries = zones.flatMap((zone) => [...zone.names].map(([name, records]) => [name, entryOf(records)] as const));
  return startDnsServer({ zones: Object.fromEntries(entries) as DnsZones });
}

function entryOf(
  records: readonly { readonly type: string; readonly ttl: number | undefined; readonly data?: unknown }[],
) {
  const entry: Record<string, unknown[]> = {};
  for (const { type, data } of records) {
    entry[type] ??= [];
    entry[type].push(data);
  }
  const ttl = records[0]?.ttl;
  return { ...entry, ...(ttl === undefined ? {} : { ttl }) } as DnsEntry;
}
