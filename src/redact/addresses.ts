import { isIP } from 'node:net';
import { parseAddress } from '../syntax/network.ts';

/** Stand-ins for addresses: the same one for the same address, documentation ranges for public ones (RFC 5737, RFC 3849). */
export interface AddressBook {
  /** The stand-in of an address, or the address itself where it tells of nobody (loopback, unspecified). */
  standIn(address: string): string;
}

/** What is left when the three documentation ranges are used up (RFC 2544, benchmarking). */
const SPARE = 254 * 3;

export function createAddressBook(): AddressBook {
  const known = new Map<string, string>();
  const counts = { public4: 0, private4: 0, six: 0 };

  function next(octets: readonly number[]): string {
    if (octets.length === 16) return `2001:db8::${(++counts.six).toString(16)}`;
    if (isPrivate(octets)) {
      const count = ++counts.private4;
      return `10.0.${(count >> 8) & 255}.${count & 255}`;
    }
    const count = counts.public4++;
    if (count >= SPARE)
      return `198.${18 + (((count - SPARE) >> 16) & 1)}.${((count - SPARE) >> 8) & 255}.${(count - SPARE) & 255}`;
    const range = ['192.0.2', '198.51.100', '203.0.113'][Math.floor(count / 254)] ?? '192.0.2';
    return `${range}.${(count % 254) + 1}`;
  }

  return {
    standIn(address) {
      const octets = parseAddress(address);
      if (octets === undefined || isNobody(octets)) return address;
      const key = octets.join('.');
      const standIn = known.get(key) ?? next(octets);
      known.set(key, standIn);
      return standIn;
    },
  };
}

/** Loopback and the unspecified address; blocklists answer with 127.0.0.2 and its kin. */
const isNobody = (octets: readonly number[]): boolean =>
  octets.length === 4
    ? octets[0] === 127 || octets[0] === 0 || octets[0] === 255
    : octets.slice(0, 15).every((octet) => octet === 0);

/** RFC 1918, RFC 6598 and link-local: that an address is private is worth knowing. */
const isPrivate = ([a = 0, b = 0]: readonly number[]): boolean =>
  a === 10 ||
  (a === 172 && b >= 16 && b < 32) ||
  (a === 192 && b === 168) ||
  (a === 100 && b >= 64 && b < 128) ||
  (a === 169 && b === 254);

/**
 * IPv6 (also with IPv4 at its end), IPv4 (before a letter it is the head of a reversed name, as in blocklists and reverse
 * zones), and IPv4 with hyphens inside a name: `host-192-0-2-10.isp.example`.
 */
const FORMS =
  /(?<![\w:.])(?<six>[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?:\.\d{1,3}){0,3})(?![\w:])|(?<![\w.])(?<four>\d{1,3}(?:\.\d{1,3}){3})(?!\w)(?<tail>\.(?=[a-z]))?|(?<!\d)(?<dashed>\d{1,3}(?:-\d{1,3}){3})(?!\d)/gi;

const reversed = (address: string): string => address.split('.').toReversed().join('.');

/** The text with every address in it replaced. */
export function withStandIns(text: string, book: AddressBook): string {
  return text.replace(FORMS, (whole, ...rest: unknown[]) => {
    const { six, four, tail, dashed } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (six !== undefined) return isIP(six) === 6 ? book.standIn(six) : whole;
    if (four !== undefined && tail !== undefined) return `${reversed(book.standIn(reversed(four)))}${tail}`;
    if (four !== undefined) return book.standIn(four);
    return dashed === undefined ? whole : book.standIn(dashed.replaceAll('-', '.')).replaceAll('.', '-');
  });
}
