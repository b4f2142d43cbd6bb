import type { HostAddress, ReverseName } from '../../facts/dns.ts';
import { found, mapFound, type Observed } from '../../facts/observed.ts';
import type { Resolver } from '../../io/ports.ts';
import { isIpv4, reverseName } from '../../syntax/reverse.ts';

/** More names than any sound reverse zone has: the rest is not followed (RFC 7208 section 4.6.4 draws the line at ten too). */
const REVERSE_LIMIT = 10;

/** An address with the names that its reverse zone gives, and where those lead back to. */
export async function observeAddress(resolver: Resolver, address: string, signal?: AbortSignal): Promise<HostAddress> {
  const options = signal ? { signal } : {};
  const ptr = await resolver.query(reverseName(address), 'PTR', options);
  if (ptr.state !== 'found') return { address, reverse: ptr };
  const names = ptr.value.slice(0, REVERSE_LIMIT);
  const reverse = await Promise.all(
    names.map(async (name): Promise<ReverseName> => {
      const addresses = await resolver.query(name, isIpv4(address) ? 'A' : 'AAAA', options);
      return { name, addresses };
    }),
  );
  return { address, reverse: found(reverse) };
}

/** Both families' addresses of a host: found where either has one, unknown where the other could not tell. */
export async function observeAddresses(
  resolver: Resolver,
  name: string,
  signal?: AbortSignal,
): Promise<Observed<readonly string[]>> {
  const options = signal ? { signal } : {};
  const [four, six] = await Promise.all([resolver.query(name, 'A', options), resolver.query(name, 'AAAA', options)]);
  if (four.state === 'found' && six.state === 'found') return found([...four.value, ...six.value]);
  if (four.state === 'found' || (four.state === 'unknown' && six.state !== 'found'))
    return mapFound(four, (list) => [...list]);
  return six;
}
