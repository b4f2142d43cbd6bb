import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose.ts';
import type { Report } from '../../src/findings/report.ts';
import { type CliResult, runCli } from '../support/cli.ts';
import { describeWithPrograms } from '../support/programs.ts';
import { waitUntil } from '../support/wait-until.ts';
import { openOffline } from './offline.ts';

const JOURNAL = fileURLToPath(new URL('../../fixtures/maillog/journal', import.meta.url));
const BIN = fileURLToPath(new URL('../../bin/run.js', import.meta.url));

/** What became of the messages, and the ids of all that must be said of them. */
const DELIVERIES = { sent: 1, deferred: 1, bounced: 4, expired: 0, rejected: 0 };
const IDS = [
  'log/dns/postfix-host-not-found',
  'log/network/connect-refused',
  'log/recipient/postfix-local-user-unknown',
  'log/recipient/user-unknown-in-table',
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'maildoctor-journal-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const reportOf = ({ stdout }: CliResult): Report => JSON.parse(stdout) as Report;
const told = (report: Report) => ({
  deliveries: (report.facts['log'] as { readonly deliveries: unknown }).deliveries,
  ids: [...new Set(report.findings.map(({ id }) => id))].toSorted(),
});

/** A `journalctl` that comes first on the PATH. */
function standIn(name: string, script: string): Readonly<Record<string, string>> {
  const bin = join(folder, name);
  execFileSync('mkdir', ['-p', bin]);
  writeFileSync(join(bin, 'journalctl'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, 'journalctl'), 0o755);
  return { PATH: `${bin}:${process.env['PATH'] ?? ''}` };
}

const printed = readdirSync(JOURNAL).filter((file) => file.endsWith('.log'));

describe('what journalctl prints', () => {
  it.each(printed)('%s', async (file) => {
    const ports = await openOffline();
    const target = { kind: 'log', name: file } as const;
    const options = { log: { paths: [join(JOURNAL, file)], zone: 0 } };
    const report = await diagnose({ command: 'explain', target, asked: ['log'], options }, ports);
    ports.close();
    expect(told(report)).toEqual({ deliveries: DELIVERIES, ids: IDS });
  });
});

const programs = [
  { program: 'journalctl', package: 'systemd' },
  { program: 'xz', package: 'xz-utils' },
];

describeWithPrograms('a journal', programs, () => {
  let real: Readonly<Record<string, string>>;
  beforeAll(() => {
    const path = join(folder, 'mail.journal');
    writeFileSync(path, execFileSync('xz', ['-dc', join(JOURNAL, 'mail.journal.xz')], { maxBuffer: 1 << 26 }));
    const journalctl = execFileSync('sh', ['-c', 'command -v journalctl'], { encoding: 'utf8' }).trim();
    real = standIn('real', `exec ${journalctl} --file=${path} "$@"`);
  });

  it('tells the same through --journal, and only what logs as mail is read', async () => {
    const report = reportOf(await runCli(['explain', '--journal', '--json'], { env: real }));
    expect(told(report)).toEqual({ deliveries: DELIVERIES, ids: IDS });
    expect(report.target).toBe('journal');
    expect(report.facts['log']).toMatchObject({ format: 'postfix', lines: 35 });
  });

  it('is read in the time that was asked for', async () => {
    const none = ['explain', '--journal', '--json', '--since', '2026-11-22T12:00:00Z'];
    expect(await runCli(none, { env: real })).toMatchObject({ code: 0 });
    const until = ['explain', '--journal', '--json', '--until', '2026-11-22T11:14:11Z'];
    expect(reportOf(await runCli(until, { env: real })).facts['log']).toMatchObject({ lines: 0 });
  });

  it('is read beside a file', async () => {
    const args = ['explain', '--journal', join(JOURNAL, 'short.log'), '--json'];
    expect(told(reportOf(await runCli(args, { env: real }))).deliveries).toMatchObject({ sent: 2, bounced: 8 });
  });

  it('is followed until an interrupt', async () => {
    const child = spawn(process.execPath, [BIN, 'explain', '--journal', '--follow', '--json'], {
      env: { ...process.env, ...real },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString('utf8');
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    await waitUntil('the last kind', () => (IDS.every((id) => err.includes(id)) ? true : undefined), 50_000);
    child.kill('SIGINT');
    expect([0, 1]).toContain(await ended);
    expect(told(JSON.parse(out) as Report)).toEqual({ deliveries: DELIVERIES, ids: IDS });
  });

  it.skipIf(['mail.log', 'maillog', 'exim4/mainlog', 'exim/main.log'].some((name) => existsSync(`/var/log/${name}`)))(
    'is what is read where there is no file and no pipe',
    async () => {
      const child = spawn(process.execPath, [BIN, 'explain', '--json'], {
        env: { ...process.env, ...real },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let out = '';
      child.stdout?.on('data', (chunk: Buffer) => {
        out += chunk.toString('utf8');
      });
      await new Promise((resolve) => child.on('close', resolve));
      expect(told(JSON.parse(out) as Report)).toEqual({ deliveries: DELIVERIES, ids: IDS });
    },
  );
});

describe('a journal that cannot be read', () => {
  it.each([
    ['is not installed', { PATH: '/nonexistent' }, 'journalctl is not installed'],
    ['may not be read', undefined, 'No journal files were opened due to insufficient permissions.'],
    ['fails on the way', undefined, 'Journal file corrupted'],
  ])('%s: unknown, never an empty log', async (name, env, said) => {
    const used =
      env ?? standIn(name.replaceAll(' ', '-'), `[ "$1" = --version ] && exit 0; echo "${said}" >&2; exit 1`);
    const result = await runCli(['explain', '--journal', '--json'], { env: used });
    expect(result.code).toBe(3);
    expect(reportOf(result).unjudged).toMatchObject([
      { id: 'log/unreadable', reason: expect.stringContaining(said) as string },
    ]);
  });

  it('that says so and ends with 0 is unknown too', async () => {
    const env = standIn('quiet', '[ "$1" = --version ] && exit 0; echo "No journal files were found." >&2');
    const { code, stdout } = await runCli(['explain', '--journal'], { env });
    expect({ code, says: stdout.includes('No journal files were found.') }).toEqual({ code: 3, says: true });
  });
});
