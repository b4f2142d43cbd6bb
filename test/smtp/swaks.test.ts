import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import Smtp from '../../src/commands/smtp.ts';
import { runCli } from '../support/cli.ts';
import { freePort } from '../support/free-port.ts';
import {
  type Client,
  listening,
  type RunningServer,
  type Steps,
  soundBut,
  startMisbehaving,
} from '../support/misbehaving-server.ts';
import { createOddAuthority, type OddAuthority } from '../support/odd-certificates.ts';
import { describeWithPrograms, findProgram } from '../support/programs.ts';

/** Accepts STARTTLS and closes; where nothing comes, swaks waits for ever. */
const goesAway = async (client: Client): Promise<void> => {
  await client.say('220 Go\r\n');
  client.end();
};

const BIN = fileURLToPath(new URL('../../bin/run.js', import.meta.url));
const PAGE = readFileSync(fileURLToPath(new URL('../../docs/coming-from-swaks.md', import.meta.url)), 'utf8');
const section = (title: string): string => PAGE.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
/** The cells of a table's rows, head and rule left out. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const LETTER = 'Subject: as it stands\nX-Letter: yes\n\n.hidden\nlast line\n';
const EHLO = ['PIPELINING', 'XCLIENT ADDR', 'AUTH PLAIN LOGIN CRAM-MD5']
  .reduce((lines, one) => `${lines}250-${one}\r\n`, '250-mail.example.com\r\n')
  .concat('250 STARTTLS\r\n');

/** As soundly as can be, TLS and passwords too. */
const SOUND: Steps = {
  EHLO,
  EHLO_TLS: EHLO.replace('250 STARTTLS', '250 8BITMIME'),
  AUTH: async (client, line) => {
    const challenges = /PLAIN/i.test(line)
      ? []
      : /LOGIN/i.test(line)
        ? ['Username:', 'Password:']
        : ['<1.2@example.com>'];
    for (const challenge of challenges) {
      await client.say(`334 ${Buffer.from(challenge).toString('base64')}\r\n`);
      await client.line();
    }
    await client.say('235 2.7.0 Welcome\r\n');
  },
  other: (client, line) => client.say(/^XCLIENT/.test(line) ? '220 mail.example.com ESMTP\r\n' : '502 What?\r\n'),
};

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly heard: readonly string[];
}

describe('docs/coming-from-swaks.md', () => {
  it('names no flag that is not there', () => {
    const flags = new Set([...Object.keys(Smtp.flags), ...Object.keys(Smtp.baseFlags), 'help']);
    const named = [...rowsOf(section('Calls')), ...rowsOf(section('The same call in both'))]
      .flatMap(([, ours = '']) => [...ours.matchAll(/(?<=[\s`])--([a-z][a-z0-9-]*)/g)])
      .map(([, name = '']) => name.replace(/^no-/, ''));
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((name) => !flags.has(name))).toEqual([]);
  });
});

describeWithPrograms(
  'swaks and maildoctor say the same',
  [
    { program: 'swaks', package: 'swaks libnet-ssleay-perl' },
    { program: 'sh', package: 'dash' },
  ],
  () => {
    let authority: OddAuthority;
    let folder: string;
    const running: RunningServer[] = [];
    beforeAll(async () => {
      authority = await createOddAuthority();
      folder = mkdtempSync(join(tmpdir(), 'maildoctor-swaks-'));
      writeFileSync(join(folder, 'ca.pem'), authority.root);
      writeFileSync(join(folder, 'letter.eml'), LETTER);
      writeFileSync(join(folder, 'maildoctor'), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`, {
        mode: 0o755,
      });
    });
    afterAll(async () => {
      await Promise.all(running.map((server) => server.close()));
      rmSync(folder, { recursive: true });
    });

    const listen = async (steps: Steps): Promise<{ readonly port: number; readonly heard: string[] }> => {
      const heard: string[] = [];
      const serve = listening(soundBut({ ...SOUND, ...steps }), heard);
      const server = await startMisbehaving({ serve }, authority);
      running.push(server);
      return { port: server.port, heard };
    };
    /** A command line of the page, in a shell, sent to this server instead. */
    const run = async (line: string, steps: Steps): Promise<Run> => {
      const { port, heard } = await listen(steps);
      const isSwaks = line.startsWith('swaks');
      const more = isSwaks
        ? `--port ${port} ${line.includes('--ehlo') ? '' : '--ehlo client.example.net'}`
        : `--connect 127.0.0.1 --port ${port} --ca ca.pem --json ${line.includes('--helo') ? '' : '--helo client.example.net'}`;
      const from = line.includes('--from') ? '' : '--from me@example.net';
      const [call, input] = line.replace('--server mail.example.com', '--server 127.0.0.1').split(' < ');
      const script = `${call} ${more} ${from} ${input === undefined ? '' : `< ${input}`}`;
      const env = { ...process.env, PATH: `${folder}:${process.env['PATH']}` };
      return new Promise((resolve) => {
        execFile(findProgram('sh') ?? 'sh', ['-c', script], { cwd: folder, env }, (error, stdout) =>
          resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, heard }),
        );
      });
    };
    /** What an envelope and a message come to; a letter that is made up differs, as do parameters and the farewell. */
    const essence = (heard: readonly string[]): readonly string[] =>
      heard
        .filter((line) =>
          /^(?:EHLO|STARTTLS|AUTH|XCLIENT|MAIL|RCPT|DATA$|Subject: (?:Hello|as)|X-(?:Test|Letter)|Text$|\.\.hidden|last line)/.test(
            line,
          ),
        )
        .map((line) => line.replace(/^(MAIL FROM:<[^>]*>).*/, '$1'));

    it.each(rowsOf(section('The same call in both')).map((cells) => cells.map((cell) => cell.replaceAll('`', ''))))(
      '%s',
      async (theirs = '', ours = '') => {
        const steps: Steps = ours.includes('--implicit-tls')
          ? {
              greeting: async (client) => {
                await client.secure();
                await client.say('220 mail.example.com ESMTP\r\n');
              },
            }
          : {};
        const [swaks, maildoctor] = [await run(theirs, steps), await run(ours, steps)];
        expect(swaks.code, swaks.stdout).toBe(0);
        expect(essence(swaks.heard).length).toBeGreaterThan(2);
        expect(essence(maildoctor.heard)).toEqual(essence(swaks.heard));
      },
      60_000,
    );

    const AUTH = '--auth-user me --auth-password';
    const OURS = '--auth-user me --auth-password-env SECRET';
    /** By the exit code of swaks: what goes wrong, and what both are asked besides. */
    const FAILURES: Readonly<Record<string, readonly [steps: Steps, theirs: string, ours: string]>> = {
      21: [{ greeting: '554 5.7.1 No\r\n' }, '', ''],
      22: [{ EHLO: '550 No\r\n', HELO: '550 No\r\n' }, '', ''],
      23: [{ MAIL: '550 5.7.1 No\r\n' }, '', ''],
      24: [{ RCPT: '550 5.1.1 No\r\n' }, '', ''],
      25: [{ DATA: '451 4.3.0 No\r\n' }, '', '--send'],
      26: [{ message: '554 5.7.1 No\r\n' }, '', '--send'],
      28: [{ AUTH: '535 5.7.8 No\r\n' }, `-tls --auth PLAIN ${AUTH} secret`, OURS],
      29: [{ STARTTLS: goesAway }, '-tls', ''],
      32: [{ EHLO_TLS: '550 No\r\n', HELO: '550 No\r\n' }, '-tls', ''],
    };
    it.each(rowsOf(section('Exit codes')).filter(([code = '']) => code in FAILURES))(
      'exit code %s (%s): failure.stage %s',
      async (code = '', _meaning, stages = '') => {
        const [steps, theirs, ours] = FAILURES[code] ?? [{}, '', ''];
        const clear = theirs.includes('-tls') ? '' : '--no-tls';
        const swaks = await run(`swaks --server mail.example.com --to user@example.com ${theirs}`, steps);
        expect(swaks.code, swaks.stdout).toBe(Number(code));
        const asked = await run(
          `SECRET=secret maildoctor smtp mail.example.com --to user@example.com ${ours} ${clear}`,
          steps,
        );
        const { failure } = JSON.parse(asked.stdout).facts.smtp.sessions[0];
        expect(stages.replaceAll('`', '').split(', ')).toContain(failure.stage);
        expect(asked.code).toBe(1);
      },
      60_000,
    );

    it('no connection: 2 of swaks', async () => {
      const port = String(await freePort());
      const { code, stdout } = await runCli([
        'smtp',
        'mail.example.com',
        '--connect',
        '127.0.0.1',
        '--port',
        port,
        '--json',
      ]);
      expect({ code, stage: JSON.parse(stdout).facts.smtp.sessions[0].failure.stage }).toEqual({
        code: 1,
        stage: 'connect',
      });
    });
  },
);
