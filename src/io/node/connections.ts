import type { Dialer, Fetcher, Resolver } from '../ports.ts';
import { createDialer } from './dialer.ts';
import { parseCertificate } from './dialer-certificates.ts';
import type { SocksProxy } from './dialer-socks.ts';
import { createTrustStore } from './dialer-trust.ts';
import type { Mapping } from './endpoint-map.ts';
import { createFetcher } from './fetcher.ts';

export interface ConnectionSettings {
  readonly resolver: Resolver;
  readonly mappings: readonly Mapping[];
  /** Certificate authorities (PEM) to trust besides the usual ones. */
  readonly authorities: readonly string[];
  readonly family: 4 | 6 | undefined;
  readonly timeoutMs: number;
  /** The address that SMTP connections come from. */
  readonly source: string | undefined;
  /** For SMTP. */
  readonly proxy: SocksProxy | undefined;
}

export interface Connections {
  readonly dialer: Dialer;
  readonly fetcher: Fetcher;
}

/** All that speaks TLS over connections of its own: a part of Node that takes longer to load than many runs last. */
export function openConnections(settings: ConnectionSettings): Connections {
  const { resolver, mappings, authorities, family, timeoutMs, source, proxy } = settings;
  return {
    dialer: createDialer({
      mappings,
      trust: createTrustStore(authorities.flatMap((pem) => parseCertificate(Buffer.from(pem)) ?? [])),
      ...(source === undefined ? {} : { source }),
      ...(proxy === undefined ? {} : { proxy }),
    }),
    fetcher: createFetcher({ resolver, mappings, family, timeoutMs, ca: authorities }),
  };
}
