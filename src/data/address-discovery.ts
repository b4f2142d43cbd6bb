/** A name that answers with the address of whoever asks it, at its own server. */
interface DiscoveryService {
  readonly name: string;
  readonly type: 'A' | 'AAAA' | 'TXT';
  readonly server: string;
}

/**
 * For IPv4, then for IPv6, in the order in which they are asked: OpenDNS ("myip.opendns.com", 2026-11), Google
 * (o-o.myaddr.l.google.com at ns1.google.com, https://developers.google.com/speed/public-dns/faq, 2026-11).
 */
export const ADDRESS_DISCOVERY: readonly (readonly DiscoveryService[])[] = [
  [
    { name: 'myip.opendns.com', type: 'A', server: '208.67.222.222' },
    { name: 'o-o.myaddr.l.google.com', type: 'TXT', server: '216.239.32.10' },
  ],
  [
    { name: 'myip.opendns.com', type: 'AAAA', server: '[2620:119:35::35]' },
    { name: 'o-o.myaddr.l.google.com', type: 'TXT', server: '[2001:4860:4802:32::a]' },
  ],
];
