import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/findings/report.ts';
import { runCli } from '../support/cli.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maildoctor-unread-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** No fault of ours, so that nothing but what is missing decides the exit code; each line is another, as in a real log. */
const refused = (id: number): string =>
  `Jan 31 12:00:00 mail postfix/smtp[${id}]: 4XaBcD${id}: to=<u${id * 7919}@example.com>, relay=mx.example.net[198.51.100.25]:25, delay=1, delays=0/0/1/0, dsn=5.1.1, status=bounced (host mx.example.net[198.51.100.25] said: 550 5.1.1 User unknown (in reply to RCPT TO command))\n`;
const log = (lines: number, from = 1000): string =>
  Array.from({ length: lines }, (_, at) => refused(from + at)).join('');
const cutOff = (lines: number): Uint8Array => {
  const whole = gzipSync(log(lines));
  return whole.subarray(0, Math.floor(whole.length * 0.8));
};

const explained = async (
  ...args: readonly string[]
): Promise<{ code: number | null; report: Report; bounced: number }> => {
  const { code, stdout } = await runCli(['explain', '--json', ...args]);
  const report = JSON.parse(stdout) as Report;
  const { log: facts } = report.facts as { log: { deliveries?: { bounced: number } } };
  return { code, report, bounced: facts.deliveries?.bounced ?? 0 };
};

describe('a log of which nothing is of a known kind', () => {
  it.each([[[]], [['--summary']]])('prints no noughts %j, and ends with 3', async (options) => {
    const { code, stdout } = await runCli(['explain', ...options, put('mail.log', 'GET / HTTP/1.1\nfoo bar\n')]);
    expect(code).toBe(3);
    expect(stdout).toContain('none of its 2 lines is of a mail log');
    expect(stdout).not.toMatch(/\b(?:sent|deferred|bounced|delivered|received) +0\b|\b0 (?:sent|delivered|received)/);
  });
});

describe('a log of which a part cannot be read', { timeout: 60_000 }, () => {
  it('a .gz that is cut off takes nothing from the others, and is told with the place', async () => {
    const cut = put('mail.log.2.gz', cutOff(500));
    const { code, report, bounced } = await explained(
      cut,
      put('mail.log.1', log(3, 5000)),
      put('mail.log', log(4, 6000)),
    );
    expect(code).toBe(3);
    expect(bounced).toBeGreaterThan(7 + 350);
    expect(bounced).toBeLessThan(7 + 450);
    expect(report.unjudged).toEqual([
      {
        id: 'log/unreadable',
        severity: 'error',
        subject: cut,
        reason: `unexpected end of file after line ${bounced - 7}: what stands behind it is not counted`,
      },
    ]);
  });

  it('of one that is alone and small, what can be read is told as well', async () => {
    const { code, report, bounced } = await explained(put('mail.log.gz', cutOff(20)));
    expect({ code, ids: report.unjudged.map(({ id }) => id) }).toEqual({ code: 3, ids: ['log/unreadable'] });
    expect(bounced).toBeGreaterThan(5);
  });

  it('one whose middle is broken is told up to there', async () => {
    const whole = gzipSync(log(3000));
    whole.fill(255, Math.floor(whole.length / 2), Math.floor(whole.length / 2) + 20);
    const { code, report, bounced } = await explained(put('mail.log.1.gz', whole), put('mail.log', log(1, 9000)));
    expect(code).toBe(3);
    expect(bounced).toBeGreaterThan(1000);
    expect(report.unjudged).toHaveLength(1);
  });

  it('a file that is none of its kind, in a folder of sound ones', async () => {
    mkdirSync(join(folder, 'logs'));
    const broken = put('logs/mail.log.1.gz', 'no gzip at all');
    put('logs/mail.log', log(2));
    const { code, report, bounced } = await explained(join(folder, 'logs'));
    expect({ code, bounced, unjudged: report.unjudged.map(({ subject }) => subject) }).toEqual({
      code: 3,
      bounced: 2,
      unjudged: [broken],
    });
  });

  it('a finding goes before it, and thresholds hold of what was read', async () => {
    const cut = put('mail.log.1.gz', cutOff(200));
    expect((await explained('--fail-on-rate', 'bounced=50%', cut)).code).toBe(1);
  });

  it('nothing but what cannot be read is no log at all', async () => {
    const { code, report } = await explained(put('mail.log.1.gz', 'no gzip'), put('mail.log.2.gz', 'nor this'));
    expect(code).toBe(3);
    expect(report.unjudged).toHaveLength(1);
    expect(report.unjudged[0]?.reason).toMatch(
      /mail\.log\.1\.gz: incorrect header check; .*mail\.log\.2\.gz: incorrect/,
    );
  });
});
