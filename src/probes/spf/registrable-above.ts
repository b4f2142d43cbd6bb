import { absent, found, type Observed } from '../../facts/observed.ts';
import type { Resolver } from '../../io/ports.ts';
import { registrableDomains } from '../../syntax/registrable.ts';

/**
 * Of a name that does not exist: the domain at or above it that does not exist either and that somebody could register,
 * at a registry or with a service that gives away names below its own.
 */
export async function registrableAbove(
  name: string,
  resolver: Resolver,
  signal: AbortSignal,
): Promise<Observed<string>> {
  for (const domain of registrableDomains(name)) {
    const answer = await resolver.query(domain, 'SOA', { signal });
    if (answer.state === 'unknown') return answer;
    if (answer.state === 'absent' && answer.why === 'nxdomain') return found(domain);
  }
  return absent();
}
