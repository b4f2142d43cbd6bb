import { isIP } from 'node:net';
import { UsageError } from '../../usage-error.ts';
import type { Ports } from '../ports.ts';
import { readAuthorities } from './authorities.ts';
import { clock, random } from './clock.ts';
import { createDialer } from './dialer.ts';
import { parseCertificate } from './dialer-certificates.ts';
import { parseProxy } from './dialer-socks.ts';
import { createTrustStore } from './dialer-trust.ts';
import { createResolver, parseResolverAddress, systemResolvers } from './dns/index.ts';
import { loadZone } from './dns/load-zone.ts';
import { createZoneResolver } from './dns/zone-resolver.ts';
import { parseMapping } from './endpoint-map.ts';
import { createFetcher } from './fetcher.ts';
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

/** The real ports as the flags say. `close` ends what is still open, so that the process can. */
export async function openPorts(flags: PortSettings): Promise<Ports & { close(): void }> {
  const mappings = (flags.map ?? []).map(parseMapping);
  const zones = await Promise.all((flags.zone ?? []).map((path) => loadZone(path, files)));
  const authorities = await readAuthorities(flags.ca ?? []);
  const network = flags.offline
    ? undefined
    : createResolver({
        servers: flags.resolver ? flags.resolver.map(parseResolverAddress) : await systemResolvers(),
        timeoutMs: seconds(flags.timeout) * 1000,
        mappings,
        authorities,
        ...(flags.ipv4 ? { family: 4 } : flags.ipv6 ? { family: 6 } : {}),
      });
  const resolver = zones.length > 0 || network === undefined ? createZoneResolver(zones, network) : network;
  const dialer = createDialer({
    mappings,
    trust: createTrustStore(authorities.flatMap((pem) => parseCertificate(Buffer.from(pem)) ?? [])),
    ...(flags.source === undefined ? {} : { source: sourceAddress(flags.source) }),
    ...(flags.proxy === undefined ? {} : { proxy: parseProxy(flags.proxy) }),
  });
  const fetcher = createFetcher({
    resolver,
    mappings,
    family: flags.ipv4 ? 4 : flags.ipv6 ? 6 : undefined,
    timeoutMs: seconds(flags.timeout) * 1000,
    ca: authorities,
  });
  const published = network ? { published: network } : {};
  return {
    resolver,
    ...published,
    dialer,
    fetcher,
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
