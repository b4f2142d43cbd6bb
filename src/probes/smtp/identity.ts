import { isIP } from 'node:net';
import type { HostInterface, Ports } from '../../io/ports.ts';
import { isHostName } from '../../syntax/smtp/names.ts';

/**
 * What we call ourselves in EHLO, given this end's address: what the user said, else what this server's MTA would say,
 * else the host's full name, else the address (RFC 5321 section 4.1.4).
 */
export async function heloName(
  said: string | undefined,
  ports: Pick<Ports, 'programs' | 'host'>,
): Promise<(localAddress: string) => string> {
  if (said !== undefined) return () => said;
  const postfix = await ports.programs.run('postconf', ['-xh', 'smtp_helo_name']);
  const configured =
    postfix.state === 'found' && postfix.value.code === 0 ? (postfix.value.stdout.split('\n')[0] ?? '').trim() : '';
  if (isHostName(configured)) return () => configured;
  const own = await ports.host.hostname();
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
