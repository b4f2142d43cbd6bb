import type { SpfQuery } from '../../../src/probes/spf/evaluate.ts';
import type { DnsEntry, DnsZones } from '../../support/dns-server.ts';
import type { Case, Group } from './define.ts';

/** The domain of a case that has none of its own. */
const domainOf = ({ domain }: Case, index: number): string => domain ?? `case${index}.example.com`;

/** The shared world of a group, and what the domain of each case publishes. */
export function zonesOf({ world = {}, cases }: Group): DnsZones {
  const own = cases.map((one, index) => [domainOf(one, index), entryOf(one)] as const);
  return { ...Object.fromEntries(own.filter(([, entry]) => Object.keys(entry).length > 0)), ...world };
}

function entryOf({ publishes }: Case): DnsEntry {
  if (typeof publishes === 'string') return { TXT: [publishes] };
  return Array.isArray(publishes) ? { TXT: publishes as readonly string[] } : (publishes as DnsEntry);
}

export function queryOf(one: Case, index: number): SpfQuery {
  const { ip = '192.0.2.1', local = 'user', helo = 'helo.example.net' } = one;
  return { ip, sender: one.sender ?? `${local}@${domainOf(one, index)}`, helo };
}
