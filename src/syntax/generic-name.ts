import ipaddr from 'ipaddr.js';

/** Words that access providers put in the names of customers' lines, and hardly anybody in the name of a server. */
const LINE_WORDS =
  /(?:^|[.\d-])(?:dynamic|dyn|dhcp|dialup|dial|[avx]?dsl|pppo?e?|broadband|residential|cpe|unassigned|unallocated)(?=[.\d-]|$)/i;

/** A name that a provider made from the address, or with the words of a customer's line: `host-192-0-2-1.isp.example`. */
export function isGenericName(name: string, address: string): boolean {
  const lower = name.toLowerCase();
  return holdsAddress(lower, address) || (LINE_WORDS.test(lower) && /\d{2,}/.test(lower.split('.')[0] ?? ''));
}

/** The address stands in the name: in either order, with dots, dashes, zeros or in hex. */
function holdsAddress(name: string, address: string): boolean {
  const parsed = ipaddr.parse(address);
  return parsed.kind() === 'ipv4' ? holdsIpv4(name, parsed.toByteArray()) : holdsIpv6(name, parsed.toByteArray());
}

function holdsIpv4(name: string, octets: readonly number[]): boolean {
  const orders = [octets, octets.toReversed()];
  const padded = (order: readonly number[]): string[] => order.map((octet) => String(octet).padStart(3, '0'));
  const decimal = orders.flatMap((order) =>
    ['.', '-', '_'].flatMap((dot) => [order.join(dot), padded(order).join(dot)]),
  );
  const digits = orders.map((order) => padded(order).join(''));
  const hex = orders.map((order) => hexOf(order));
  return (
    [...decimal, ...digits].some((form) => standsIn(name, form, '0-9')) ||
    hex.some((form) => standsIn(name, form, '0-9a-f'))
  );
}

/** All 32 digits, or the eight groups, with or without zeros before them; reversed digits as in ip6.arpa. */
function holdsIpv6(name: string, octets: readonly number[]): boolean {
  const digits = hexOf(octets);
  const groups = digits.match(/.{4}/g) ?? [];
  const short = groups.map((group) => group.replace(/^0+(?=.)/, ''));
  const compressed = ipaddr
    .fromByteArray([...octets])
    .toString()
    .replaceAll(':', '-');
  const forms = [
    digits,
    [...digits].toReversed().join('.'),
    ...['.', '-'].flatMap((dot) => [groups.join(dot), short.join(dot)]),
    compressed,
  ];
  return forms.some((form) => standsIn(name, form, '0-9a-f'));
}

const hexOf = (octets: readonly number[]): string =>
  octets.map((octet) => octet.toString(16).padStart(2, '0')).join('');

/** The form is there, and not as part of a longer number. */
function standsIn(name: string, form: string, digits: string): boolean {
  return new RegExp(`(?<![${digits}])${form.replaceAll('.', '\\.')}(?![${digits}])`).test(name);
}
