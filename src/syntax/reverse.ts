import ipaddr from 'ipaddr.js';

/** The name below in-addr.arpa (RFC 1035 section 3.5) or ip6.arpa (RFC 3596 section 2.5) that an address has. */
export function reverseName(address: string): string {
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return `${address4(parsed.toByteArray())}.in-addr.arpa`;
  const nibbles = parsed.toByteArray().flatMap((octet) => [octet >> 4, octet & 15]);
  return `${nibbles
    .toReversed()
    .map((nibble) => nibble.toString(16))
    .join('.')}.ip6.arpa`;
}

const address4 = (octets: readonly number[]): string => octets.toReversed().join('.');

export const isAddress = (text: string): boolean =>
  ipaddr.isValid(text) && (text.includes(':') || text.split('.').length === 4);
export const isIpv4 = (address: string): boolean => ipaddr.IPv4.isValid(address);

/** The text form of RFC 5952, so that equal addresses are equal strings. */
export const canonicalAddress = (address: string): string => ipaddr.parse(address).toString();

/** Addresses that nobody outside can reach (RFC 6890): a mail exchange with only such ones gets no mail. */
export function isUnroutable(address: string): boolean {
  const range = ipaddr.process(address).range();
  return UNROUTABLE.has(range);
}

/** ipaddr.js's names of the special ranges. Documentation ranges ("reserved") are left out: they stand in our examples. */
const UNROUTABLE: ReadonlySet<string> = new Set([
  'private',
  'loopback',
  'linkLocal',
  'uniqueLocal',
  'carrierGradeNat',
  'unspecified',
  'broadcast',
  'multicast',
]);
