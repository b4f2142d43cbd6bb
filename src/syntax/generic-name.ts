/** Words that providers put in the names of customers' lines. */
const LINE_WORDS =
  /(?:^|[.\d-])(?:dynamic|dyn|dhcp|dialup|dial|dsl|adsl|vdsl|cable|ppp|pppoe|pool|broadband|res|residential|customer|cust|client|static|ip|host|user|home|cpe|nat|unassigned|unallocated)(?=[.\d-]|$)/i;

/** A name that a provider made from the address, or with the words of a customer's line: `host-192-0-2-1.isp.example`. */
export function isGenericName(name: string, address: string): boolean {
  const lower = name.toLowerCase();
  return holdsAddress(lower, address) || (LINE_WORDS.test(lower) && /\d{2,}/.test(lower.split('.')[0] ?? ''));
}

/** The address stands in the name: in either order, with dots, dashes, zeros or in hex; of IPv6 its last groups suffice. */
function holdsAddress(name: string, address: string): boolean {
  if (address.includes(':')) {
    const hex = name.replace(/[^0-9a-f]/g, '');
    const tail = address
      .split(':')
      .filter(Boolean)
      .slice(-2)
      .map((group) => group.padStart(4, '0'))
      .join('');
    return tail.length === 8 && !/^0+[0-9a-f]{1,2}$/.test(tail) && hex.includes(tail);
  }
  const octets = address.split('.');
  const forms = [octets, octets.toReversed()].flatMap((order) => [
    order.join('.'),
    order.join('-'),
    order.join('_'),
    order.map((octet) => octet.padStart(3, '0')).join(''),
    order.map((octet) => octet.padStart(3, '0')).join('-'),
    order.map((octet) => Number(octet).toString(16).padStart(2, '0')).join(''),
  ]);
  return forms.some((form) => new RegExp(`(?:^|[^0-9a-f])${form.replaceAll('.', '\\.')}(?![0-9])`).test(name));
}
