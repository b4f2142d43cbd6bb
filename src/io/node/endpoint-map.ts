import { isIP } from 'node:net';
import { UsageError } from '../../usage-error.ts';
import type { Endpoint } from '../ports.ts';

/** `--map FROM=TO`: connections to the first go to the second, for DNS, SMTP and HTTPS (as curl's --connect-to). */
export interface Mapping {
  readonly from: Endpoint;
  readonly to: Endpoint;
}

/** `192.0.2.1:25` or `[2001:db8::1]:25`; undefined where it is neither. */
export function parseEndpoint(text: string): Endpoint | undefined {
  const match = /^(?:\[([0-9a-fA-F:.]+)\]|([0-9.]+)):(\d{1,5})$/.exec(text);
  const address = match?.[1] ?? match?.[2];
  const port = Number(match?.[3]);
  return address !== undefined && isIP(address) && port >= 1 && port <= 65_535 ? { address, port } : undefined;
}

export function parseMapping(text: string): Mapping {
  const [left = '', right = '', ...more] = text.split('=');
  const from = parseEndpoint(left);
  const to = parseEndpoint(right);
  if (from && to && more.length === 0) return { from, to };
  throw new UsageError(`"${text}" is not ADDR:PORT=ADDR:PORT.`, 'For example: --map 192.0.2.25:25=127.0.0.1:2525');
}

/** Where a connection really goes. */
export function mapEndpoint(endpoint: Endpoint, mappings: readonly Mapping[]): Endpoint {
  const hit = mappings.find(({ from }) => from.port === endpoint.port && from.address === endpoint.address);
  return hit ? hit.to : endpoint;
}
