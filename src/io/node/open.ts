import { isIP } from 'node:net';
import { UsageError } from '../../usage-error.ts';
import type { Ports } from '../ports.ts';
import { readAuthorities } from './authorities.ts';
import { clock, random } from './clock.ts';
import type { Connections } from './connections.ts';
import { parseProxy } from './dialer-socks.ts';
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
  /** Files with further authorities to trust, in PEM. */
  readonly ca?: readonly string[] | undefined;
  /** The address that SMTP connections come from. */
  readonly source?: string | undefined;
  /** `socks5://…`, for SMTP. */
  readonly proxy?: string | undefined;
}

/**
 * The real ports as the flags say. `close` ends what is still open, so that the process can. Where `connects` is false,
 * what connects to mail and web servers is loaded only when it is asked to, which would count as time of the first server.
 */
export async function openPorts(
  flags: PortSettings,
  { connects = true }: { readonly connects?: boolean } = {},
): Promise<Ports & { close(): void }> {
  const mappings = (flags.map ?? []).map(parseMapping);
  const zones = await Promise.all((flags.zone ?? []).map((path) => loadZone(path, files)));
  const authorities = await readAuthorities(flags.ca ?? []);
  const family = flags.ipv4 ? 4 : flags.ipv6 ? 6 : undefined;
  const timeoutMs = seconds(flags.timeout) * 1000;
  const network = flags.offline
    ? undefined
    : createResolver({
        servers: flags.resolver ? flags.resolver.map(parseResolverAddress) : await systemResolvers(),
        timeoutMs,
        mappings,
        authorities,
        ...(family === undefined ? {} : { family }),
      });
  const resolver = zones.length > 0 || network === undefined ? createZoneResolver(zones, network) : network;
  const source = flags.source === undefined ? undefined : sourceAddress(flags.source);
  const proxy = flags.proxy === undefined ? undefined : parseProxy(flags.proxy);
  let loading: Promise<Connections> | undefined;
  const connections = (): Promise<Connections> => {
    loading ??= import('./connections.ts').then(({ openConnections }) =>
      openConnections({ resolver, mappings, authorities, family, timeoutMs, source, proxy }),
    );
    return loading;
  };
  if (connects) await connections();
  const published = network ? { published: network } : {};
  return {
    resolver,
    ...published,
    dialer: { dial: async (endpoint, options) => (await connections()).dialer.dial(endpoint, options) },
    fetcher: { fetch: async (url, options) => (await connections()).fetcher.fetch(url, options) },
    files,
    lines,
    programs,
    host,
    clock,
    random,
    close: () => network?.close(),
  };
}

function seconds(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value) && value > 0 && value <= 3600) return value;
  throw new UsageError(`--timeout takes seconds between 0 and 3600, not "${text}".`, 'For example: --timeout 5');
}

function sourceAddress(text: string): string {
  if (isIP(text)) return text;
  throw new UsageError(`--source takes an address of this machine, not "${text}".`, 'For example: --source 192.0.2.1');
}
