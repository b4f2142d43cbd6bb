import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { createOddAuthority } from '../support/odd-certificates.ts';
import { probe } from './probe.ts';

const authority = await createOddAuthority();
let server: tls.Server | undefined;
afterEach(() => server?.close());

/** What an authority says where it cannot tell: `tryLater` (RFC 6960 section 4.2.1). */
const TRY_LATER = Buffer.from([0x30, 0x03, 0x0a, 0x01, 0x03]);

async function listen(version: tls.SecureVersion, staples: boolean): Promise<number> {
  const { key, chain } = await authority.make({});
  const started = tls.createServer({ key, cert: chain, minVersion: version, maxVersion: version }, (socket) => {
    const answer = (line: string): void =>
      void socket.write(/^QUIT/.test(line) ? '221 Bye\r\n' : '250 mx.example.com\r\n');
    socket.on('error', () => {}).on('data', (lines) => String(lines).split('\r\n').filter(Boolean).forEach(answer));
    socket.write('220 mx.example.com ESMTP\r\n');
  });
  server = started;
  if (staples) started.on('OCSPRequest', (_certificate, _issuer, done) => done(null, TRY_LATER));
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return (started.address() as AddressInfo).port;
}

describe('an answer of the authority, stapled to the handshake', () => {
  it.each([
    ['TLSv1.2', true],
    ['TLSv1.3', true],
    ['TLSv1.2', false],
    ['TLSv1.3', false],
  ] as const)('%s: %s', async (version, staples) => {
    const port = await listen(version, staples);
    const { facts, screen } = await probe({ port, authority: authority.root, options: { implicitTls: true } });
    expect(facts.sessions[0]?.tls).toMatchObject({ version, ocspStapled: staples });
    expect(screen.includes('stapled')).toBe(staples);
  });
});
