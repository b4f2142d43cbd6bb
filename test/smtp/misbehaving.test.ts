import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/exit-code.ts';
import sound from '../support/misbehaving/sound.ts';
import { type Misbehaviour, type RunningServer, startMisbehaving } from '../support/misbehaving-server.ts';
import { createOddAuthority, type OddAuthority } from '../support/odd-certificates.ts';
import { type Probed, probe } from './probe.ts';

const FOLDER = fileURLToPath(new URL('../support/misbehaving/', import.meta.url));
const servers = await Promise.all(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .map(async (file) => {
      const module = (await import(pathToFileURL(FOLDER + file).href)) as { readonly default: Misbehaviour };
      return [file.replace(/\.ts$/, ''), module.default] as const;
    }),
);

/** No more at once than a small machine serves in time. */
const AT_ONCE = 6;
/** A machine that is busy must not make a server look slow. */
const PATIENT = { quit: 10_000 };
const results = new Map<string, Promise<Probed>>();
const running: RunningServer[] = [];

beforeAll(async () => {
  const authority = await createOddAuthority();
  const waiting = [...servers];
  const settle = new Map<string, (probed: Promise<Probed>) => void>();
  for (const [name] of servers) results.set(name, new Promise((resolve) => settle.set(name, resolve)));
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, server] = next;
      const probed = observeServer(server, authority);
      settle.get(name)?.(probed);
      await probed.catch(() => {});
    }
  };
  // The first probe loads rules and patterns, which must not look like a slow server.
  const first = await startMisbehaving(sound, authority);
  await probe({ port: first.port, authority: authority.root });
  await first.close();
  for (let count = 0; count < AT_ONCE; count++) void worker();
}, 60_000);
afterAll(async () => {
  await Promise.all(running.map((server) => server.close()));
});

async function observeServer(server: Misbehaviour, authority: OddAuthority): Promise<Probed> {
  const started = await startMisbehaving(server, authority);
  running.push(started);
  return probe({
    port: started.port,
    authority: authority.root,
    ...(server.target === undefined ? {} : { target: server.target }),
    ...(server.password === undefined ? {} : { password: server.password }),
    options: { ...server.options, limits: { ...PATIENT, ...server.options?.limits } },
  });
}

describe('a gallery of servers', () => {
  it('has at least 60', () => {
    expect(servers.length).toBeGreaterThanOrEqual(60);
  });

  it.each(servers)(
    '%s',
    async (name, server) => {
      const probed = await results.get(name);
      if (!probed) throw new Error('not probed');
      const { report, screen } = probed;
      const found = [...new Set(report.findings.map(({ id }) => id))].sort();
      const code = exitCodeOf([report]);
      const expected = { found: [...server.found].sort(), code: server.exit };
      expect({ found, code }, `${server.about}\n${screen}`).toEqual(expected);
      if (server.password !== undefined) {
        const said = JSON.stringify(report) + screen;
        for (const secret of [server.password, Buffer.from(server.password).toString('base64')]) {
          expect(said).not.toContain(secret);
        }
      }
      expect(screen).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
    },
    60_000,
  );
});
