import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { listening, type RunningServer, soundBut, startMisbehaving } from '../support/misbehaving-server.ts';
import { createOddAuthority } from '../support/odd-certificates.ts';
import { describeWithPrograms, findProgram } from '../support/programs.ts';

const PASSWORD = 'tr0ub4dor-and-3';
const BIN = fileURLToPath(new URL('../../bin/run.js', import.meta.url));
let server: RunningServer | undefined;
afterAll(() => server?.close());

describeWithPrograms('a password at a terminal', [{ program: 'script', package: 'bsdutils' }], () => {
  it('is asked for, and not shown', async () => {
    const heard: string[] = [];
    const serve = soundBut({
      EHLO_TLS: '250-mx.example.com\r\n250 AUTH PLAIN\r\n',
      AUTH: '235 2.7.0 Welcome\r\n',
    });
    server = await startMisbehaving({ serve: listening(serve, heard) }, await createOddAuthority());
    const place = `--connect 127.0.0.1 --port ${server.port} --helo client.example.net`;
    const call = `'${process.execPath}' '${BIN}' smtp mx.example.com ${place} --auth-user someone`;
    const child = spawn(findProgram('script') ?? 'script', ['--quiet', '--return', '--command', call, '/dev/null'], {
      env: { ...process.env, NO_COLOR: '1', SHELL: '/bin/sh' },
    });
    let shown = '';
    let typed = false;
    child.stdout.on('data', (chunk) => {
      shown += String(chunk);
      if (!typed && shown.includes('Password of someone: ')) {
        typed = true;
        child.stdin.write(`${PASSWORD}\r`);
      }
    });
    await new Promise((resolve) => child.on('close', resolve));
    expect(heard).toContain(`AUTH PLAIN ${Buffer.from(`\0someone\0${PASSWORD}`).toString('base64')}`);
    expect(shown).toContain('AUTH PLAIN *****');
    expect(shown).not.toContain(PASSWORD);
  }, 30_000);
});
