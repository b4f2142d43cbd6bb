import type { HostAddress, MailExchange } from '../facts/dns.ts';
import { isUnroutable } from '../syntax/reverse.ts';
import type { KnownFacts } from './define.ts';

/** The MX hosts of a domain as subjects of a rule; a null MX names no host. */
export function exchangesOf({
  mx,
}: KnownFacts<'mx'>): readonly { readonly subject: string; readonly exchange: MailExchange }[] {
  if (mx.state === 'absent') return [];
  return mx.value
    .filter(({ exchange }) => exchange !== '.')
    .map((exchange) => ({ subject: exchange.exchange, exchange }));
}

/** Every address of every MX host once, with the host that leads to it; one that is private has no name that matters. */
export function addressesOf(facts: KnownFacts<'mx'>): readonly {
  readonly subject: string;
  readonly host: string;
  readonly address: HostAddress;
  readonly reverse: HostAddress['reverse'];
}[] {
  const all = exchangesOf(facts).flatMap(({ exchange }) =>
    exchange.addresses
      .filter(({ address }) => !isUnroutable(address))
      .map((address) => ({
        subject: address.address,
        host: exchange.exchange,
        address,
        reverse: address.reverse,
      })),
  );
  return [...new Map(all.map((one) => [one.subject, one])).values()];
}
