import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/findings/report.ts';
import { waitUntil } from '../support/wait-until.ts';

const BIN = fileURLToPath(new URL('../../bin/run.js', import.meta.url));
const PATIENCE_MS = 50_000;

/** A refused delivery, as Postfix logs it. */
const line = (recipient: string, dsn: string, reply: string): string =>
  `Jan 31 12:00:00 mail postfix/smtp[1]: 4XaBcD1234: to=<${recipient}>, relay=mx.example.net[198.51.100.25]:25, delay=1, delays=0/0/1/0, dsn=${dsn}, status=bounced (host mx.example.net[198.51.100.25] said: ${reply} (in reply to RCPT TO command))\n`;
const unknownUser = (recipient: string): string =>
  line(
    recipient,
    '5.1.1',
    `550 5.1.1 <${recipient}>: Recipient address rejected: User unknown in virtual mailbox table`,
  );
const LISTED = line('c@example.com', '5.7.1', '554 5.7.1 Client host [192.0.2.25] blocked using zen.spamhaus.org');
const TOO_BIG = line('d@example.com', '5.3.4', '552 5.3.4 Message size exceeds fixed limit');
const FULL = line('b@example.com', '5.2.2', '552 5.2.2 <b@example.com>: Mailbox full');
const NO_RELAY = line('c@example.com', '5.7.1', '554 5.7.1 <c@example.com>: Relay access denied');
/** No pattern knows it, and it has no code to go by. */
const STRANGE =
  'Jan 31 12:00:00 mail postfix/pipe[1]: 4XaBcD1234: to=<a@example.com>, relay=florp, delay=1, delays=0/0/1/0, status=bounced (florp the quux)\n';
const SENT =
  'Jan 31 12:00:00 mail postfix/smtp[1]: 4XaBcD1234: to=<a@example.com>, relay=mx.example.net[198.51.100.25]:25, delay=1, delays=0/0/1/0, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4XaBcD9999)\n';

interface Following {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<number | null>;
}

let folder: string;
let log: string;
let running: Following[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maildoctor-follow-'));
  log = join(folder, 'mail.log');
});
afterEach(() => {
  for (const { child } of running) child.kill('SIGKILL');
  running = [];
  rmSync(folder, { recursive: true });
});

function startFollowing(...args: readonly string[]): Following {
  const env = { ...process.env, NO_COLOR: '1', LC_ALL: 'C.UTF-8' };
  const child = spawn(process.execPath, [BIN, 'explain', '--follow', ...args], { env });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString('utf8');
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const one = { child, out: () => out, err: () => err, ended };
  running.push(one);
  return one;
}

const toldOf = (text: string, id: string): number => text.split(` ${id} `).length - 1;
const waitFor = (what: string, isThere: () => boolean): Promise<true> =>
  waitUntil(what, () => (isThere() ? true : undefined), PATIENCE_MS);

const UNKNOWN_USER = 'log/recipient/';
const LISTED_ID = 'log/reputation/listed-spamhaus';

describe('explain --follow', { timeout: 120_000 }, () => {
  it('tells each kind once as it comes, through rename and create, and ends with the report and its code', async () => {
    writeFileSync(log, unknownUser('a@example.com'));
    const following = startFollowing(log);
    await waitFor('the first kind', () => following.out().includes(UNKNOWN_USER));
    const before = following.out();
    appendFileSync(log, unknownUser('b@example.com'));
    renameSync(log, `${log}.1`);
    // The daemon still writes to the old file until it is told to open its log anew.
    appendFileSync(`${log}.1`, LISTED);
    await waitFor('what came to the renamed file', () => following.out().includes(LISTED_ID));
    writeFileSync(log, TOO_BIG);
    await waitFor('what came to the new file', () => following.out().includes('log/size/'));
    const told = following.out();
    expect(told.startsWith(before)).toBe(true);
    expect(told.split(UNKNOWN_USER)).toHaveLength(2);
    expect(toldOf(told, LISTED_ID)).toBe(1);
    following.child.kill('SIGINT');
    expect(await following.ended).toBe(1);
    const report = following.out().slice(told.length);
    expect(report).toContain(`${log}: `);
    expect(report).toContain(LISTED_ID);
    expect(report).toContain('bounced 4');
    expect(report).not.toContain('partial');
    expect(following.err()).toBe('');
  });

  it('goes on where the file was copied and emptied, with one document on standard output', async () => {
    writeFileSync(log, unknownUser('a@example.com') + unknownUser('b@example.com'));
    const following = startFollowing(log, '--json');
    await waitFor('the first kind', () => following.err().includes(UNKNOWN_USER));
    copyFileSync(log, `${log}.1`);
    truncateSync(log);
    appendFileSync(log, LISTED);
    await waitFor('what came after it was emptied', () => following.err().includes(LISTED_ID));
    expect(following.out()).toBe('');
    following.child.kill('SIGINT');
    expect(await following.ended).toBe(1);
    const report = JSON.parse(following.out()) as Report;
    expect(report).toMatchObject({ outcome: 'found', facts: { log: { lines: 3, deliveries: { bounced: 3 } } } });
    expect(report.partial).toBeUndefined();
    expect(report.findings.find(({ id }) => id === LISTED_ID)?.location).toEqual({ file: log, line: 1 });
  });

  it('ends with 0 where nothing is ours to mend, and with 3 where something could not be explained', async () => {
    const other = join(folder, 'other.log');
    writeFileSync(log, SENT + unknownUser('a@example.com'));
    writeFileSync(other, STRANGE);
    const [sound, strange] = [startFollowing(log, '--json'), startFollowing(other, '--fail-on', 'warning')];
    await waitFor('what is no fault of ours', () => sound.err().includes(UNKNOWN_USER));
    await waitFor('what nobody can explain', () => strange.out().includes('no pattern explains it'));
    for (const { child } of [sound, strange]) child.kill('SIGINT');
    expect(await sound.ended).toBe(0);
    expect(await strange.ended).toBe(3);
    expect(JSON.parse(sound.out())).toMatchObject({ outcome: 'healthy', facts: { log: { deliveries: { sent: 1 } } } });
  });

  it('follows several files, a line that is written in two pieces, and a file that is gone for a while', async () => {
    const other = join(folder, 'other.log');
    writeFileSync(log, '');
    writeFileSync(other, LISTED);
    const following = startFollowing(log, other);
    await waitFor('the other file', () => following.out().includes(LISTED_ID));
    const text = unknownUser('a@example.com');
    appendFileSync(log, text.slice(0, 100));
    await new Promise((resolve) => setTimeout(resolve, 700));
    appendFileSync(log, text.slice(100));
    await waitFor('the whole line', () => following.out().includes(UNKNOWN_USER));
    renameSync(other, `${other}.1`);
    await new Promise((resolve) => setTimeout(resolve, 700));
    writeFileSync(other, TOO_BIG);
    await waitFor('the new file', () => following.out().includes('log/size/'));
    following.child.kill('SIGTERM');
    expect(await following.ended).toBe(1);
    expect(following.out()).toContain('Lines: 3');
  });

  it('of a folder: a log of a new name is read, one that was renamed, copied or compressed is not read again', async () => {
    const at = (name: string): string => join(folder, name);
    writeFileSync(at('mail.log-20261128'), unknownUser('a@example.com'));
    writeFileSync(log, FULL);
    const following = startFollowing(folder, '--json');
    await waitFor('both files', () => [UNKNOWN_USER, 'log/quota/'].every((id) => following.err().includes(id)));
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1500));
    // Renamed and made anew, copied and emptied, packed.
    renameSync(log, at('mail.log.1'));
    writeFileSync(log, NO_RELAY);
    await waitFor('what stands in the new file', () => following.err().includes('log/relay/'));
    copyFileSync(log, at('mail.log-20261127'));
    truncateSync(log);
    writeFileSync(at('mail.log.2.gz'), gzipSync(unknownUser('a@example.com')));
    await pause();
    writeFileSync(at('mail.log-20261129'), LISTED);
    await waitFor('the log of a new name', () => following.err().includes(LISTED_ID));
    appendFileSync(at('mail.log-20261129'), TOO_BIG);
    await waitFor('what came to it', () => following.err().includes('log/size/'));
    following.child.kill('SIGINT');
    expect(await following.ended).toBe(1);
    const report = JSON.parse(following.out()) as Report;
    expect(report.facts).toMatchObject({ log: { lines: 5, deliveries: { bounced: 5 } } });
    expect(report.findings.find(({ id }) => id === LISTED_ID)?.location).toEqual({
      file: at('mail.log-20261129'),
      line: 1,
    });
  });

  it('of a folder: what rotation puts under a name that was followed is not read again', async () => {
    writeFileSync(`${log}.1`, unknownUser('a@example.com'));
    writeFileSync(log, LISTED);
    const following = startFollowing(folder, '--json');
    await waitFor('both kinds', () => [UNKNOWN_USER, LISTED_ID].every((id) => following.err().includes(id)));
    renameSync(`${log}.1`, `${log}.2`);
    renameSync(log, `${log}.1`);
    writeFileSync(log, TOO_BIG);
    await waitFor('what came to the new file', () => following.err().includes('log/size/'));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    following.child.kill('SIGINT');
    expect(await following.ended).toBe(1);
    expect((JSON.parse(following.out()) as Report).facts).toMatchObject({ log: { lines: 3 } });
  });

  it('ends by itself where a pipe ends', async () => {
    const following = startFollowing('-');
    following.child.stdin?.write(LISTED);
    await waitFor('what came through the pipe', () => following.out().includes(LISTED_ID));
    following.child.stdin?.end();
    expect(await following.ended).toBe(1);
  });
});

describe('an interrupt of a run that does not follow', { timeout: 120_000 }, () => {
  it('gives the report so far, marked partial', async () => {
    const env = { ...process.env, NO_COLOR: '1' };
    const child = spawn(process.execPath, [BIN, 'explain', '-', '--json'], { env });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8');
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.stdin.on('error', () => {});
    // More than a pipe holds: when it is written, it is being read.
    await new Promise((resolve) => child.stdin.write(LISTED + SENT.repeat(20_000), resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(JSON.parse(out)).toMatchObject({ partial: true, facts: { log: { deliveries: { bounced: 1 } } } });
  });
});
