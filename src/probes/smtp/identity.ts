import { isIP } from 'node:net';
import type { HostInterface } from '../../io/ports.ts';
import { isHostName } from '../../syntax/smtp/names.ts';
import type { Machine } from '../spf/mta-settings.ts';
import { mtaSettings } from '../spf/this-server.ts';

/**
 * What we call ourselves in EHLO, given this end's address: what the user said, else what the MTA here would say (Postfix, Exim),
 * else the host's full name, else the address (RFC 5321 section 4.1.4).
 */
export async function heloName(said: string | undefined, machine: Machine): Promise<(localAddress: string) => string> {
  if (said !== undefined) return () => said;
  const own = await machine.host.hostname();
  const configured = (await mtaSettings(machine, own))?.helo?.value ?? '';
  if (isHostName(configured)) return () => configured;
  return isHostName(own) ? () => own : addressLiteral;
}

export function addressLiteral(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '').replace(/%.*$/, '');
  return isIP(plain) === 6 ? `[IPv6:${plain}]` : `[${plain}]`;
}

/** Loopback and link-local addresses (RFC 4291 section 2.5, RFC 3927) lead nowhere. */
export function familiesOf(interfaces: readonly HostInterface[]): readonly (4 | 6)[] {
  const leading = interfaces.filter(({ address }) => !/^(?:127\.|169\.254\.|::1$|fe[89ab])/i.test(address));
  return ([4, 6] as const).filter((family) => leading.some(({ address }) => address.includes(':') === (family === 6)));
}
