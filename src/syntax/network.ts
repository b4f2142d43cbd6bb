import ipaddr from 'ipaddr.js';

/** An address or a range of them as octets: 4 for IPv4, 16 for IPv6. */
export interface Network {
  readonly octets: readonly number[];
  readonly prefix: number;
}

/** Four decimal octets without leading zeros; undefined where it is not that. */
export function parseIpv4(text: string): readonly number[] | undefined {
  const octets: number[] = [];
  let octet = -1;
  for (let at = 0; at <= text.length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) {
      if (octet === 0) return undefined;
      octet = octet < 0 ? digit : octet * 10 + digit;
      if (octet > 255) return undefined;
    } else if (octet >= 0 && (at === text.length || text.charCodeAt(at) === DOT)) {
      octets.push(octet);
      octet = -1;
    } else return undefined;
  }
  return octets.length === 4 ? octets : undefined;
}

const ZERO = 0x30;
const DOT = 0x2e;

/** RFC 4291 section 2.2, without a zone; undefined where it is not that. */
export function parseIpv6(text: string): readonly number[] | undefined {
  return text.includes(':') && !text.includes('%') && ipaddr.IPv6.isValid(text)
    ? ipaddr.IPv6.parse(text).toByteArray()
    : undefined;
}

/** The octets of an address; one of IPv4 in IPv6 (`::ffff:192.0.2.1`, RFC 4291 section 2.5.5.2) becomes IPv4. */
export function parseAddress(text: string): readonly number[] | undefined {
  const octets = text.includes(':') ? parseIpv6(text) : parseIpv4(text);
  return octets?.length === 16 && isMapped(octets) ? octets.slice(12) : octets;
}

const isMapped = (octets: readonly number[]): boolean =>
  octets.every((octet, index) => index >= 12 || octet === (index < 10 ? 0 : 255));

/** `192.0.2.0/24`, `2001:db8::/32` or a single address. */
export function parseNetwork(text: string): Network | undefined {
  const [address = '', prefixText, extra] = text.split('/');
  const octets = address.includes(':') ? parseIpv6(address) : parseIpv4(address);
  if (!octets || extra !== undefined) return undefined;
  const most = octets.length * 8;
  if (prefixText === undefined) return { octets, prefix: most };
  return /^\d{1,3}$/.test(prefixText) && Number(prefixText) <= most
    ? { octets, prefix: Number(prefixText) }
    : undefined;
}

/** Does the network hold the address? Those of two families never match. */
export function contains({ octets, prefix }: Network, address: readonly number[]): boolean {
  if (octets.length !== address.length) return false;
  const whole = prefix >> 3;
  for (let index = 0; index < whole; index++) if (octets[index] !== address[index]) return false;
  const rest = prefix & 7;
  if (rest === 0) return true;
  const mask = 0xff00 >> rest;
  return ((octets[whole] ?? 0) & mask) === ((address[whole] ?? 0) & mask);
}

/** The text form of RFC 5952. */
export const formatAddress = (octets: readonly number[]): string =>
  octets.length === 4 ? octets.join('.') : ipaddr.fromByteArray([...octets]).toString();

/** `192.0.2.0/24`, host bits cleared; a single address without its prefix. */
export function formatNetwork({ octets, prefix }: Network): string {
  const address = formatAddress(masked(octets, prefix));
  return prefix === octets.length * 8 ? address : `${address}/${prefix}`;
}

export const masked = (octets: readonly number[], prefix: number): readonly number[] =>
  octets.map((octet, index) => {
    const bits = Math.min(8, Math.max(0, prefix - index * 8));
    return octet & (0xff00 >> bits) & 0xff;
  });
