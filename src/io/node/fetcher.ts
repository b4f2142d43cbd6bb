import { request } from 'node:https';
import { isIP } from 'node:net';
import { checkServerIdentity, rootCertificates } from 'node:tls';
import { found, type Observed, unknown } from '../../facts/observed.ts';
import type { FetchedPage, Fetcher, Resolver } from '../ports.ts';
import { type Mapping, mapEndpoint } from './endpoint-map.ts';

export interface FetcherSettings {
  readonly resolver: Resolver;
  readonly mappings: readonly Mapping[];
  readonly family: 4 | 6 | undefined;
  readonly timeoutMs: number;
  /** PEM of further authorities. */
  readonly ca: readonly string[];
}

/** HTTPS as RFC 8461 section 3.3 asks for it: the certificate is judged, redirects are not followed. */
export function createFetcher(settings: FetcherSettings): Fetcher {
  return {
    async fetch(url, { limit, signal }) {
      const { hostname, port, pathname, search } = new URL(url);
      const stop = AbortSignal.any([AbortSignal.timeout(settings.timeoutMs), ...(signal ? [signal] : [])]);
      const addresses = isIP(hostname) ? found([hostname]) : await addressesOf(hostname, settings, stop);
      if (addresses.state !== 'found') {
        return addresses.state === 'unknown' ? addresses : unknown('network', `${hostname} has no address`);
      }
      let last: Observed<FetchedPage> = unknown('network', `${hostname} has no address of this family`);
      for (const address of addresses.value) {
        const to = mapEndpoint({ address, port: Number(port || 443) }, settings.mappings);
        last = await get({ ...to, hostname, path: pathname + search, limit, stop, settings });
        if (last.state === 'found' || stop.aborted) break;
      }
      return last;
    },
  };
}

async function addressesOf(
  name: string,
  { resolver, family }: FetcherSettings,
  signal: AbortSignal,
): Promise<Observed<readonly string[]>> {
  const [four, six] = await Promise.all([
    family === 6 ? undefined : resolver.query(name, 'A', { signal }),
    family === 4 ? undefined : resolver.query(name, 'AAAA', { signal }),
  ]);
  const list = [four, six].flatMap((one) => (one?.state === 'found' ? one.value : []));
  if (list.length > 0) return found(list);
  return [four, six].find((one) => one?.state === 'unknown') ?? { state: 'absent' };
}

interface Get {
  readonly address: string;
  readonly port: number;
  readonly hostname: string;
  readonly path: string;
  readonly limit: number;
  readonly stop: AbortSignal;
  readonly settings: FetcherSettings;
}

function get({ address, port, hostname, path, limit, stop, settings }: Get): Promise<Observed<FetchedPage>> {
  return new Promise((resolve) => {
    const ask = request({
      host: address,
      port,
      path,
      method: 'GET',
      headers: { host: hostname, 'user-agent': 'maildoctor' },
      ...(isIP(hostname) ? {} : { servername: hostname }),
      ...(settings.ca.length > 0 ? { ca: [...rootCertificates, ...settings.ca] } : {}),
      checkServerIdentity: (_host, certificate) => checkServerIdentity(hostname, certificate),
      agent: false,
      signal: stop,
    });
    ask.on('response', (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      response.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length <= limit) chunks.push(chunk);
        else {
          resolve(unknown('limit', `the page at ${hostname} is longer than ${limit} octets`));
          response.destroy();
        }
      });
      response.on('end', () =>
        resolve(
          found({
            status: response.statusCode ?? 0,
            contentType: response.headers['content-type'] ?? '',
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        ),
      );
      response.on('error', (error) => resolve(failureOf(error, hostname, stop)));
    });
    ask.on('error', (error) => resolve(failureOf(error, hostname, stop)));
    ask.end();
  });
}

function failureOf(error: NodeJS.ErrnoException, hostname: string, stop: AbortSignal): Observed<FetchedPage> {
  if (stop.aborted) return unknown('timeout', `timeout from https://${hostname}`);
  const text = error.message.replace(/[\p{C}\p{Z}]+/gu, ' ').slice(0, 200);
  return /CERT|TLS|SSL|SIGNATURE|SELF_SIGNED|ISSUER/.test(error.code ?? '')
    ? unknown('bogus', `the certificate of https://${hostname} is not trusted: ${text}`)
    : unknown('network', `https://${hostname}: ${error.code ?? text}`);
}
