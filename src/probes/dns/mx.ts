import type { MailExchange, RecordData } from '../../facts/dns.ts';
import { absent, notAsked, valueOr } from '../../facts/observed.ts';
import type { Resolver } from '../../io/ports.ts';
import { defineProbe } from '../define.ts';
import { observeAddress } from './addresses.ts';

/** No sound domain has more; the rest is counted but not followed. */
const EXCHANGE_LIMIT = 50;

/** MX records in order of preference, each exchange followed to its addresses and their reverse names. */
export const mx = defineProbe({
  fact: 'mx',
  observe: async ({ target, options, ports, signal, progress }) => {
    if (target.kind !== 'domain') return notAsked('an address has no MX');
    // Who says where to connect wants nothing of DNS, unless a resolver or a zone was named.
    if (options.smtp?.connect !== undefined && !options.smtp.resolves) return notAsked('--connect');
    const answer = await ports.resolver.query(target.name, 'MX', { signal });
    if (answer.state !== 'found') return answer;
    const records = answer.value.toSorted((one, other) => one.preference - other.preference).slice(0, EXCHANGE_LIMIT);
    const exchanges = await Promise.all(
      records.map((record) => {
        progress(`${record.exchange}: addresses`);
        return observeExchange(ports.resolver, record, signal);
      }),
    );
    return { ...answer, value: exchanges };
  },
});

async function observeExchange(
  resolver: Resolver,
  { preference, exchange }: RecordData['MX'],
  signal: AbortSignal,
): Promise<MailExchange> {
  if (isNullExchange(exchange)) {
    return { preference, exchange: '.', aliases: [], a: absent(), aaaa: absent(), addresses: [] };
  }
  const [a, aaaa] = await Promise.all([
    resolver.query(exchange, 'A', { signal }),
    resolver.query(exchange, 'AAAA', { signal }),
  ]);
  const list = [...valueOr(a, []), ...valueOr(aaaa, [])];
  const addresses = await Promise.all(list.map((address) => observeAddress(resolver, address, signal)));
  return { preference, exchange, aliases: a.aliases ?? aaaa.aliases ?? [], a, aaaa, addresses };
}

/** RFC 7505 section 3: the root as exchange says that the domain takes no mail. */
const isNullExchange = (exchange: string): boolean => exchange === '' || exchange === '.';
