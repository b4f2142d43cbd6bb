import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LogGroup } from '../../src/patterns/log-groups.ts';
import { runCli } from '../support/cli.ts';
import { describeWithPrograms } from '../support/programs.ts';
import { EXIM } from '../support/servers/exim.ts';
import { POSTFIX } from '../support/servers/postfix.ts';
import { RECIPIENTS } from './recipients.ts';
import type { World } from './world.ts';

const WORLD = fileURLToPath(new URL('world.ts', import.meta.url));
const LIMIT_MS = 120_000;

describeWithPrograms(
  'real deliveries, some of which fail on purpose',
  [
    ...POSTFIX,
    ...EXIM,
    { program: 'ip', package: 'iproute2' },
    { program: 'unshare', package: 'util-linux' },
    { program: 'mount', package: 'mount' },
  ],
  () => {
    let folder: string;
    let world: World;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'maildoctor-delivery-'));
      world = await inWorld(folder);
    }, LIMIT_MS + 10_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const explained = async (name: string, log: string) => {
      const file = join(folder, name);
      writeFileSync(file, log);
      const { code, stdout } = await runCli(['explain', file, '--json']);
      return { code, report: JSON.parse(stdout) };
    };

    for (const sender of ['postfix', 'exim'] as const) {
      it(`are explained from the log of ${sender}, cause by cause`, async () => {
        const { code, report } = await explained(`${sender}.log`, world[sender]);
        expect(code).toBe(1);
        const { format, groups } = report.facts.log as { readonly format: string; readonly groups: LogGroup[] };
        expect(format).toBe(sender);
        const reasonsFor = (address: string): readonly string[] => [
          ...new Set(groups.filter((one) => one.someRecipients.includes(address)).map((one) => one.reason)),
        ];
        const told = RECIPIENTS.map(({ address, about }) => ({ about, reasons: reasonsFor(address) }));
        const expected = RECIPIENTS.map(({ about, reason, reasonFromExim }) => ({
          about,
          reasons: [sender === 'exim' ? (reasonFromExim ?? reason) : reason].filter((one) => one !== undefined),
        }));
        expect(told).toEqual(expected);
        expect(report.unjudged).toEqual([]);
      });
    }

    it('are explained from the logs of those who refused, as their own doing', async () => {
      const strict = await explained('strict.log', world.receivers['mx.strict.example'] ?? '');
      const [group] = strict.report.facts.log.groups as LogGroup[];
      expect(group).toMatchObject({ reason: 'rdns-missing', blame: 'them', status: 'rejected', ours: true });
      expect(strict.code).toBe(0);
    });

    it('begin with a session by hand, whose last words say nothing of what the log says', () => {
      expect(world.dialogue.at(-2)?.reply).toMatch(/^250 2\.0\.0 Ok: queued as /);
      expect(world.postfix).toMatch(
        /to=<someone@strict\.example>.* status=deferred .*cannot find your reverse hostname/,
      );
    });
  },
  { root: true },
);

/** Starts the world in namespaces of its own, which take everything with them when they end; its files lie in `folder`. */
function inWorld(folder: string): Promise<World> {
  const namespaces = ['--mount', '--net', '--pid', '--fork', '--kill-child', '--mount-proc'];
  // A shell is process 1 there: it takes the daemons in when their parents end, which Node does not.
  const world = ['sh', '-c', '"$@"; exit $?', 'sh', process.execPath, '--import', 'tsx', WORLD];
  const child = spawn('unshare', [...namespaces, ...world], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: folder },
  });
  const limit = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
  return new Promise((resolve, reject) => {
    let out = '';
    let complaint = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    child.on('error', reject).on('close', (code) => {
      clearTimeout(limit);
      if (code === 0) resolve(JSON.parse(out) as World);
      else reject(new Error(`the world ended with ${code}: ${complaint}`));
    });
  });
}
