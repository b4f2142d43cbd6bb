import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ZONES, type DemoNetwork, startDemoNetwork } from '../../scripts/demo/network.ts';
import { runCli } from '../support/cli.ts';
import { describeWithPrograms } from '../support/programs.ts';

const BIN = fileURLToPath(new URL('../../bin/run.js', import.meta.url));
const OUTCOMES = new Map([
  [0, 'healthy'],
  [1, 'found'],
  [3, 'unjudged'],
]);

const LOST =
  'Jan 31 12:00:00 mail postfix/smtp[7]: 4A1B2C3D: to=<a@example.net>, relay=mx.example.net[192.0.2.9]:25, delay=1, delays=0/0/0/1, dsn=5.7.1, status=bounced (host mx.example.net[192.0.2.9] said: 554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using zen.spamhaus.org (in reply to RCPT TO command))\n';
const SENT =
  'Jan 31 12:00:00 mail postfix/smtp[7]: 4A1B2C3D: to=<a@example.net>, relay=mx.example.net[192.0.2.9]:25, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 5B)\n';

let folder: string;
let network: DemoNetwork;
/** A resolver that is not there. */
const NOBODY = ['--resolver', '127.0.0.1:9', '--timeout', '1'];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maildoctor-contract-'));
  const write = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, name), text);
  write('sent.log', SENT);
  write('lost.log', SENT + LOST);
  write('empty.log', '');
  write('strange.log', 'GET / HTTP/1.1 200\nGET /favicon.ico HTTP/1.1 404\n');
  write(
    'binary.log',
    Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
  );
  network = await startDemoNetwork();
});
afterAll(async () => {
  await network.close();
  rmSync(folder, { recursive: true });
});

const reach = (command: string): readonly string[] =>
  command === 'smtp' || command === 'check' ? network.all : network.dns;

const CASES: readonly (readonly [number, string])[] = [
  [0, 'dns healthy.example'],
  [1, 'dns broken.example'],
  [3, 'dns healthy.example NOBODY'],
  [0, 'spf healthy.example --ip 192.0.2.25'],
  [1, 'spf healthy.example --ip 203.0.113.9'],
  [3, 'spf healthy.example --ip 192.0.2.25 NOBODY'],
  [0, 'smtp healthy.example'],
  [1, 'smtp broken.example'],
  [3, 'smtp healthy.example NOBODY'],
  [0, 'check healthy.example'],
  [1, 'check broken.example'],
  [3, 'check healthy.example NOBODY'],
  [0, 'explain sent.log'],
  [0, 'explain empty.log'],
  [1, 'explain lost.log'],
  [3, 'explain strange.log'],
  [3, 'explain binary.log'],
  [2, 'dns'],
  [2, 'dns .'],
  [2, 'spf healthy.example --ip 192.0.2'],
  [2, 'spf healthy.example --record rubbish'],
  [2, 'smtp healthy.example --port 0'],
  [2, 'check healthy.example --only nonsense'],
  [2, 'check healthy.example --resolver 192.0.2.1:99999'],
  [2, 'explain missing.log'],
  [2, 'rule nonsense/nothing'],
  [2, 'nonsense'],
  [2, 'dns healthy.example --reslover 192.0.2.1'],
];

const argsOf = (call: string): readonly string[] => {
  const [command = '', ...rest] = call.split(' ');
  const given = rest.filter((one) => one !== 'NOBODY');
  if (['explain', 'rule', 'nonsense'].includes(command) || given.includes('--resolver')) return [command, ...given];
  return [command, ...given, ...(rest.includes('NOBODY') ? NOBODY : reach(command))];
};

describe('the contract of exit codes', () => {
  it.each(CASES)('%i: maildoctor %s, with and without --json', async (code, call) => {
    const args = argsOf(call);
    const [text, json] = await Promise.all([
      runCli(args, { cwd: folder }),
      runCli([...args, '--json'], { cwd: folder }),
    ]);
    expect({ text: text.code, json: json.code }).toEqual({ text: code, json: code });
    if (code === 2) {
      expect({ text: text.stdout, json: json.stdout }).toEqual({ text: '', json: '' });
      expect(text.stderr).toMatch(/^maildoctor: \S.{10,}\n(?:.{5,}\n)?$/);
      return;
    }
    const report = JSON.parse(json.stdout);
    expect(report).toMatchObject({ schema: 'maildoctor/report@1', outcome: OUTCOMES.get(code) });
    for (const { id } of report.findings) expect(text.stdout).toContain(id);
    // A time-out is never an absent record.
    if (code === 3) expect(report.findings).toEqual([]);
    expect(text.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
  });
});

describe('a slip of the keyboard', () => {
  it.each([
    [['chekc', 'example.com'], 'Did you mean check?'],
    [['dns', 'example.com', '--reslover', '192.0.2.1'], 'Did you mean --resolver?'],
    [['rule', 'spf/mising'], 'spf/missing'],
  ])('%j is met with what was meant', async (args, meant) => {
    const { code, stderr } = await runCli(args);
    expect(code).toBe(2);
    expect(stderr).toContain(meant);
  });
});

describe('a name that no zone file has', () => {
  it.each(['dns', 'check'])('is not called right by maildoctor %s --offline', async (command) => {
    const zones = DEMO_ZONES.flatMap((zone) => ['--zone', zone]);
    const { code, stdout } = await runCli([command, 'elsewhere.example', ...zones, '--offline']);
    expect(code).toBe(3);
    expect(stdout).toMatch(/^\? elsewhere\.example: nothing was judged/);
    expect(stdout).not.toContain('nothing wrong was found');
  });
});

describe('saved facts', () => {
  it.each([
    'dns broken.example',
    'spf healthy.example --ip 203.0.113.9',
    'smtp broken.example',
    'check broken.example --ip 203.0.113.9',
    'explain lost.log',
  ])('of maildoctor %s give the same findings again', async (call) => {
    const [command = ''] = call.split(' ');
    const file = join(folder, `${command}.facts.json`);
    const first = await runCli([...argsOf(call), '--json', '--save-facts', file], { cwd: folder });
    const again = await runCli([command, '--facts', file, '--json']);
    const { findings, unjudged, skipped, outcome } = JSON.parse(first.stdout);
    expect(findings.length).toBeGreaterThan(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ findings, unjudged, skipped, outcome });
    expect(again.code).toBe(first.code);
    expect(readFileSync(file, 'utf8')).toContain('"schema": "maildoctor/facts@1"');
  });
});

describeWithPrograms(
  'with the network cut off',
  [{ program: 'unshare', package: 'util-linux' }],
  () => {
    const cutOff = (args: readonly string[]) =>
      JSON.parse(
        execFileSync('unshare', ['--net', process.execPath, BIN, ...args, '--json', '--fail-on', 'never'], {
          encoding: 'utf8',
        }),
      );
    const zones = DEMO_ZONES.flatMap((zone) => ['--zone', zone]);

    it.each(['dns', 'spf', 'check'])('%s judges a zone file', (command) => {
      const report = cutOff([command, 'healthy.example', ...zones, '--offline']);
      expect(report).toMatchObject({ findings: [], unjudged: [], outcome: 'healthy' });
      const broken = cutOff([command, 'broken.example', ...zones, '--offline']);
      expect(broken.findings.map(({ id }: { readonly id: string }) => id)).toContain(
        command === 'dns' ? 'mx/no-address' : 'spf/too-many-lookups',
      );
    });

    it('saved facts are judged as they were', async () => {
      const file = join(folder, 'network.facts.json');
      const first = await runCli([...argsOf('check broken.example'), '--json', '--save-facts', file]);
      expect(cutOff(['check', '--facts', file]).findings).toEqual(JSON.parse(first.stdout).findings);
    });
  },
  { root: true },
);
