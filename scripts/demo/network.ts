import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAuthority } from '../../test/support/certificates.ts';
import { startZoneServer } from '../../test/support/zone-server.ts';
import { startFaultyServer, startSoundServer } from './smtp-servers.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/demo', import.meta.url));

/** The zone files of healthy.example and broken.example, and of their addresses. */
export const DEMO_ZONES = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.zone'))
  .map((name) => join(FIXTURES, name));

export interface DemoNetwork {
  /** The way there, for commands that ask DNS. */
  readonly dns: readonly string[];
  /** The same, for commands that speak SMTP too. */
  readonly all: readonly string[];
  close(): Promise<void>;
}

/** Name and mail servers of healthy.example and broken.example on loopback. */
export async function startDemoNetwork(): Promise<DemoNetwork> {
  const folder = mkdtempSync(join(tmpdir(), 'maildoctor-demo-'));
  const authority = await createAuthority('Authority of the demonstration');
  const ca = join(folder, 'ca.pem');
  writeFileSync(ca, authority.certificate);
  const [dns, sound, faulty] = await Promise.all([
    startZoneServer(DEMO_ZONES),
    startSoundServer(authority),
    startFaultyServer(authority),
  ]);
  const maps = [
    ['192.0.2.25', sound],
    ['192.0.2.26', sound],
    ['198.51.100.25', faulty],
  ] as const;
  const resolver = [
    ...['--resolver', `${dns.address}:${dns.port}`],
    ...maps.flatMap(([address, { port }]) => ['--map', `${address}:25=127.0.0.1:${port}`]),
  ];
  return {
    dns: resolver,
    all: [...resolver, '--ca', ca],
    close: async () => {
      await Promise.all([dns.close(), sound.close(), faulty.close()]);
      rmSync(folder, { recursive: true });
    },
  };
}
