import ipaddr from 'ipaddr.js';
import { isAtOrBelow } from './domain.ts';

/** RFC 2606 and RFC 6761: names that nobody has, kept for tests and documents. */
const RESERVED_DOMAINS = ['test', 'example', 'invalid', 'localhost', 'example.com', 'example.net', 'example.org'];

/** RFC 5737, RFC 3849 and RFC 9637. */
const DOCUMENTATION = ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '2001:db8::/32', '3fff::/20'].map((block) =>
  ipaddr.parseCIDR(block),
);

export const isReservedDomain = (name: string): boolean => RESERVED_DOMAINS.some((domain) => isAtOrBelow(name, domain));

/** An address that stands in documents and is routed nowhere. */
export function isDocumentationAddress(address: string): boolean {
  const parsed = ipaddr.process(address);
  return DOCUMENTATION.some(([network, bits]) => network.kind() === parsed.kind() && parsed.match(network, bits));
}
