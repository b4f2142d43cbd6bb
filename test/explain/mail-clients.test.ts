import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose.ts';
import type { LogOptions } from '../../src/facts/log.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { runCli } from '../support/cli.ts';
import { openOffline } from './offline.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mail-clients-'));
});
afterAll(() => rm(folder, { recursive: true }));

const HEADER = 'Nov 22 11:05:18 mx ';

/** What the program printed, the name that syslog gives it, and what must be told. */
const PRINTED = [
  {
    line: 'send-mail: Cannot open mail:25',
    logged: 'sSMTP[4711]: Cannot open mail:25',
    reason: 'mail-client',
    fix: /mailhub=localhost/,
  },
  {
    line: 'postmap: /usr/local/mysql/lib/libmysqlclient.so.18: no version information available (required by postmap)',
    logged:
      'postfix/postfix-script[12]: postmap: /usr/local/mysql/lib/libmysqlclient.so.18: no version information available (required by postmap)',
    reason: 'local-config',
    fix: /ld\.so\.conf.*ldconfig/,
  },
  {
    line: '/usr/sbin/postconf: error while loading shared libraries: libmysqlclient.so.18: cannot open shared object file: No such file or directory',
    logged:
      'cloud-init[9]: /usr/sbin/postconf: error while loading shared libraries: libmysqlclient.so.18: cannot open shared object file: No such file or directory',
    reason: 'local-config',
    fix: /ldconfig/,
  },
  {
    line: 'msmtp: cannot connect to mail.example.com, port 25: Connection timed out',
    logged:
      "msmtp: host=mail.example.com tls=off auth=off from=a@example.com recipients=u@example.net errormsg='Verbindung zu mail.example.com nicht möglich' exitcode=EX_TEMPFAIL",
    reason: 'mail-client',
    fix: /587|nc -vz|sendmail/,
  },
  {
    line: 'sh: 1: /usr/sbin/sendmail: not found',
    logged: 'CRON[77]: (CRON) info (No MTA installed, discarding output)',
    reason: 'mail-client',
    fix: /apt-get install/,
  },
] as const;

async function explained(log: LogOptions): Promise<readonly Finding[]> {
  const ports = await openOffline();
  const target = { kind: 'log', name: 'log' } as const;
  const { findings } = await diagnose({ command: 'explain', target, asked: ['log'], options: { log } }, ports);
  ports.close();
  return findings;
}

describe.each(PRINTED)('$line', ({ line, logged, reason, fix }) => {
  it.each([
    ['printed', line],
    ['logged', `${HEADER}${logged}`],
  ])('is explained as %s, from a file and as --text', async (_, text) => {
    const file = join(folder, 'log');
    await writeFile(file, `${text}\n`);
    for (const options of [{ paths: [file] }, { text }]) {
      const findings = await explained(options);
      expect(findings.map(({ data }) => data['reason'])).toEqual([reason]);
      expect(findings[0]?.fix).toMatch(fix);
    }
  });
});

it('is explained from a pipe', { timeout: 60_000 }, async () => {
  const input = PRINTED.flatMap(({ line, logged }) => [line, `${HEADER}${logged}`]).join('\n');
  const { stdout } = await runCli(['explain', '-'], { input });
  expect(stdout).toContain('mailhub=localhost');
  expect(stdout).toContain('ldconfig');
});

it('reads --text with a syslog header as the line of a log', async () => {
  const text = `${HEADER}postfix/smtpd[3960]: fatal: parameter smtpd_timeout: bad time value or unit: abc`;
  expect((await explained({ text })).map(({ id }) => id)).toEqual(['log/local/postfix-bad-time']);
});
