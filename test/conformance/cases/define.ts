import type { SpfResult } from '../../../src/facts/spf.ts';
import type { DnsEntry, DnsZones } from '../../support/dns-server.ts';

/** One question to check_host() with what RFC 7208 says must come out. */
export interface Case {
  /** Of RFC 7208, unless another RFC is named. */
  readonly section: string;
  readonly name: string;
  /** What the sender's domain has: an SPF record, several TXT records, or an entry of the zone. */
  readonly publishes: string | readonly string[] | DnsEntry;
  /** The domain; one of the case's own where it is not given. */
  readonly domain?: string;
  /** The client; 192.0.2.1 where it is not given. */
  readonly ip?: string;
  /** The part before the `@`. */
  readonly local?: string;
  /** The whole MAIL FROM; empty to check HELO. Else made of `local` and the domain. */
  readonly sender?: string;
  readonly helo?: string;
  readonly result: SpfResult;
  /** The text of `exp=`; null where there must be none. */
  readonly explanation?: string | null;
  readonly mechanism?: string;
  readonly lookups?: number;
  readonly voids?: number;
}

/** Cases that share a world. */
export interface Group {
  readonly about: string;
  readonly world?: DnsZones;
  readonly cases: readonly Case[];
}

/** A TXT record that is an SPF record. */
export const spf = (text: string): DnsEntry => ({ TXT: [text] });
export const mx = (...hosts: readonly string[]): DnsEntry => ({
  MX: hosts.map((exchange, index) => ({ preference: 10 * (index + 1), exchange })),
});
export const many = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join(' ');
export const world = (count: number, of: (index: number) => readonly [string, DnsEntry]): DnsZones =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => of(index)));
