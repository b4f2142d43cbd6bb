import { UsageError } from '../../usage-error.ts';
import type { Ports } from '../ports.ts';
import { clock, random } from './clock.ts';
import { createResolver, parseResolverAddress, systemResolvers } from './dns/index.ts';
import { loadZone } from './dns/load-zone.ts';
import { createZoneResolver } from './dns/zone-resolver.ts';
import { parseMapping } from './endpoint-map.ts';
import { files } from './files.ts';
import { host } from './host.ts';
import { lines } from './lines/index.ts';
import { programs } from './programs.ts';

/** The flags that decide how the outside world is reached. */
export interface PortSettings {
  readonly resolver: readonly string[] | undefined;
  readonly zone: readonly string[] | undefined;
  readonly map: readonly string[] | undefined;
  readonly offline: boolean;
  /** Seconds, as typed. */
  readonly timeout: string;
  readonly ipv4: boolean;
  readonly ipv6: boolean;
}

/** The real ports as the flags say. `close` ends what is still open, so that the process can. */
export async function openPorts(flags: PortSettings): Promise<Ports & { close(): void }> {
  const mappings = (flags.map ?? []).map(parseMapping);
  const zones = await Promise.all((flags.zone ?? []).map((path) => loadZone(path, files)));
  const network = flags.offline
    ? undefined
    : createResolver({
        servers: flags.resolver ? flags.resolver.map(parseResolverAddress) : await systemResolvers(),
        timeoutMs: seconds(flags.timeout) * 1000,
        mappings,
        ...(flags.ipv4 ? { family: 4 } : flags.ipv6 ? { family: 6 } : {}),
      });
  const resolver = zones.length > 0 || network === undefined ? createZoneResolver(zones, network) : network;
  return { resolver, files, lines, programs, host, clock, random, close: () => network?.close() };
}

function seconds(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value) && value > 0 && value <= 3600) return value;
  throw new UsageError(`--timeout takes seconds between 0 and 3600, not "${text}".`, 'For example: --timeout 5');
}
