import type { DnsAnswer, HostAddress, MailExchange } from '../facts/dns.ts';
import { absent, found, unknown } from '../facts/observed.ts';

/** Facts for the examples of rules: short to write, plain to read. */
export const timedOut = unknown('timeout', 'timeout after 5 s from 192.0.2.1 (udp)');

export const texts = (...records: readonly string[]): DnsAnswer<readonly string[]> =>
  records.length === 0 ? absent('nodata') : found(records.map((text) => [text]));

/** An address whose reverse name leads back to it; without a name there is no PTR. */
export const hostAddress = (address: string, name?: string): HostAddress => ({
  address,
  reverse: name === undefined ? absent('nxdomain') : found([{ name, addresses: found([address]) }]),
});

export const exchange = (name: string, ...addresses: readonly HostAddress[]): MailExchange => ({
  preference: 10,
  exchange: name,
  aliases: [],
  a: addresses.length > 0 ? found(addresses.map(({ address }) => address)) : absent('nodata'),
  aaaa: absent('nodata'),
  addresses,
});

export const soundExchange = exchange('mx1.example.com', hostAddress('192.0.2.25', 'mx1.example.com'));
export const nullExchange: MailExchange = { ...exchange('.'), preference: 0 };
