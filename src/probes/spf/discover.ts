import { ADDRESS_DISCOVERY } from '../../data/address-discovery.ts';
import { found, type Observed } from '../../facts/observed.ts';
import type { Resolver } from '../../io/ports.ts';
import { canonicalAddress, isAddress } from '../../syntax/reverse.ts';
import type { Sourced } from './mta-settings.ts';

/** The addresses that the outside sees; of each family the first service that answers is believed. */
export async function discoverAddresses(
  resolver: Resolver,
  signal: AbortSignal,
): Promise<Observed<readonly Sourced[]>> {
  const families = await Promise.all(
    ADDRESS_DISCOVERY.map(async (services): Promise<Observed<readonly Sourced[]>> => {
      let last: Observed<readonly Sourced[]> = found([]);
      for (const { name, type, server } of services) {
        const answer = await resolver.query(name, type, { server, signal });
        const texts = answer.state === 'found' ? answer.value.map((value) => `${value}`) : [];
        const addresses = texts
          .filter(isAddress)
          .map((text) => ({ value: canonicalAddress(text), from: `${name} (--discover)` }));
        if (addresses.length > 0) return found(addresses);
        if (answer.state === 'unknown') last = answer;
      }
      return last;
    }),
  );
  const addresses = families.flatMap((one) => (one.state === 'found' ? one.value : []));
  // A host has often one family only: that nobody answered over the other says nothing.
  return addresses.length > 0 ? found(addresses) : (families.find(({ state }) => state === 'unknown') ?? found([]));
}
