import type { NameServer } from '../../facts/dns.ts';
import { found, notAsked, type Observed, unknown } from '../../facts/observed.ts';
import type { Resolver } from '../../io/ports.ts';
import { defineProbe } from '../define.ts';
import { observeAddresses } from './addresses.ts';

/** The zone's name servers; with `--authoritative` each is asked itself whether it serves the zone. */
export const ns = defineProbe({
  fact: 'ns',
  observe: async ({ target, options, ports, signal, progress }) => {
    const answer = await ports.resolver.query(target.name, 'NS', { signal });
    if (answer.state !== 'found') return answer;
    const servers = await Promise.all(
      answer.value.map(async (name): Promise<NameServer> => {
        const addresses = await observeAddresses(ports.resolver, name, signal);
        if (!options.authoritative) return { name, addresses, authoritative: notAsked('give --authoritative') };
        progress(`${name}: is it authoritative?`);
        return {
          name,
          addresses,
          authoritative: await isAuthoritative(ports.resolver, target.name, addresses, signal),
        };
      }),
    );
    return { ...answer, value: servers };
  },
});

/** RFC 1034 section 4.2.1: a server that the zone names must answer for it with authority, else the delegation is lame. */
async function isAuthoritative(
  resolver: Resolver,
  zone: string,
  addresses: Observed<readonly string[]>,
  signal: AbortSignal,
): Promise<Observed<boolean>> {
  if (addresses.state === 'unknown') return addresses;
  // A name without address serves nobody.
  if (addresses.state === 'absent') return found(false);
  const answers = await Promise.all(
    addresses.value.map((server) =>
      resolver.query(zone, 'SOA', { signal, server: server.includes(':') ? `[${server}]` : server }),
    ),
  );
  if (answers.some((one) => one.state === 'found' && one.authoritative)) return found(true);
  const silent = answers.find((one) => one.state === 'unknown' && one.kind !== 'refused' && one.kind !== 'servfail');
  return silent?.state === 'unknown' ? unknown(silent.kind, silent.reason) : found(false);
}
