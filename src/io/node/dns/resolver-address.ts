import { getServers } from 'node:dns';
import { isIP } from 'node:net';
import { UsageError } from '../../../usage-error.ts';

/** One resolver to ask. */
export interface ResolverAddress {
  readonly transport: 'udp' | 'tcp' | 'tls' | 'https';
  /** An IP address (IPv6 without brackets), or for `tls` and `https` a host name. */
  readonly host: string;
  readonly port: number;
  /** The path of `https`, with its query. */
  readonly path?: string;
  /** As it is shown: what the user wrote, without what follows from the scheme. */
  readonly text: string;
}

const PORTS = { udp: 53, tcp: 53, tls: 853, https: 443 } as const;
const FORMS =
  'Forms: 192.0.2.1, 192.0.2.1:5353, [2001:db8::1]:53, tcp://192.0.2.1, tls://dns.example, https://dns.example/dns-query.';

/** Reads what `--resolver` is given. Throws `UsageError`. */
export function parseResolverAddress(text: string): ResolverAddress {
  const refuse = (why: string, suggestion = FORMS): never => {
    throw new UsageError(`"${text}" is not the address of a resolver: ${why}.`, suggestion);
  };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text);
  const transport = (scheme?.[1] ?? 'udp').toLowerCase();
  if (!isTransport(transport)) return refuse(`"${scheme?.[1]}" is none of udp, tcp, tls and https`);
  const rest = text.slice(scheme?.[0].length ?? 0);
  const slash = rest.indexOf('/');
  const authority = slash < 0 ? rest : rest.slice(0, slash);
  const path = slash < 0 ? '' : rest.slice(slash);
  if (transport !== 'https' && path !== '' && path !== '/') return refuse('only https:// takes a path');
  const { host, port } = readAuthority(authority, PORTS[transport], refuse);
  if (!isIP(host) && (transport === 'udp' || transport === 'tcp'))
    return refuse(
      'it takes an IP address, as a name would have to be resolved itself',
      `Names go with encryption: tls://${host} or https://${host}/dns-query.`,
    );
  const address = { transport, host, port, text: transport === 'udp' ? authority : text };
  return transport === 'https' ? { ...address, path: path === '' || path === '/' ? '/dns-query' : path } : address;
}

const isTransport = (scheme: string): scheme is ResolverAddress['transport'] => Object.hasOwn(PORTS, scheme);

function readAuthority(text: string, defaultPort: number, refuse: (why: string) => never) {
  if (isIP(text)) return { host: text, port: defaultPort };
  const match = /^(?:\[([^\]]*)\]|([^:[\]]*))(?::([^:]*))?$/.exec(text);
  if (!match) return refuse('with a port, an IPv6 address stands in brackets');
  const [, bracketed, plain = '', portText] = match;
  const host = bracketed ?? plain;
  if (host === '') return refuse('it names no host');
  if (bracketed !== undefined && isIP(bracketed) !== 6) return refuse('what stands in brackets is not an IPv6 address');
  if (bracketed === undefined && !isIP(host) && !isHostName(host))
    return refuse(`"${host}" is neither an address nor a name`);
  if (portText === undefined) return { host, port: defaultPort };
  const port = Number(portText);
  if (!/^\d{1,5}$/.test(portText) || port < 1 || port > 65_535) return refuse(`"${portText}" is not a port`);
  return { host, port };
}

/** A name whose last label is a number would be a mistyped address. */
const isHostName = (text: string): boolean =>
  /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)*(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(
    text,
  );

/** The resolvers of this system, as c-ares finds them (/etc/resolv.conf, or what the platform has instead). */
export async function systemResolvers(): Promise<readonly ResolverAddress[]> {
  return getServers().map(parseResolverAddress);
}
