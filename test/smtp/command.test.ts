import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SmtpFacts } from '../../src/facts/smtp.ts';
import type { Report } from '../../src/findings/report.ts';
import { type CliOptions, runCli } from '../support/cli.ts';
import { freePort } from '../support/free-port.ts';
import {
  listening,
  type RunningServer,
  type Steps,
  silent,
  soundBut,
  startMisbehaving,
} from '../support/misbehaving-server.ts';
import { createOddAuthority, type OddAuthority } from '../support/odd-certificates.ts';

const PASSWORD = 'tr0ub4dor-and-3';
const ALL = [
  'PIPELINING',
  'SIZE 10240000',
  '8BITMIME',
  'DSN',
  'SMTPUTF8',
  'REQUIRETLS',
  'CHUNKING',
  'AUTH PLAIN LOGIN',
];
const ehlo = (...keywords: readonly string[]): string =>
  ['250-mx.example.com', ...keywords.map((one) => `250-${one}`), '250 HELP'].map((line) => `${line}\r\n`).join('');

let authority: OddAuthority;
let folder: string;
let ca: string;
const running: RunningServer[] = [];

beforeAll(async () => {
  authority = await createOddAuthority();
  folder = mkdtempSync(join(tmpdir(), 'maildoctor-command-'));
  ca = join(folder, 'ca.pem');
  writeFileSync(ca, authority.root);
});
afterAll(async () => {
  await Promise.all(running.map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

interface Heard {
  readonly port: number;
  /** Every line that clients sent. */
  readonly lines: readonly string[];
}

async function listen(steps: Steps = {}): Promise<Heard> {
  const lines: string[] = [];
  const serve = soundBut({ EHLO: ehlo('STARTTLS'), EHLO_TLS: ehlo(...ALL), ...steps });
  const server = await startMisbehaving({ serve: listening(serve, lines) }, authority);
  running.push(server);
  return { port: server.port, lines };
}

interface Asked {
  readonly code: number | null;
  readonly ids: readonly string[];
  readonly report: Report;
  readonly smtp: SmtpFacts;
  readonly stdout: string;
  readonly stderr: string;
}

async function ask({ port }: Pick<Heard, 'port'>, args: readonly string[], options?: CliOptions): Promise<Asked> {
  const place = ['--connect', '127.0.0.1', '--port', String(port), '--ca', ca, '--helo', 'client.example.net'];
  const { code, stdout, stderr } = await runCli(['smtp', 'mx.example.com', ...place, '--json', ...args], options);
  const report = JSON.parse(stdout) as Report & { readonly facts: { readonly smtp: SmtpFacts } };
  const ids = report.findings.map(({ id }) => id).sort();
  return { code, ids, report, smtp: report.facts.smtp, stdout, stderr };
}

describe('the report', () => {
  it('has the facts that other programs rely on', async () => {
    const asked = await ask(await listen(), []);
    expect({ code: asked.code, ids: asked.ids }).toEqual({ code: 0, ids: [] });
    const [session] = asked.smtp.sessions;
    expect(session).toMatchObject({
      host: 'mx.example.com',
      address: '127.0.0.1',
      greeting: '220 mx.example.com ESMTP',
      extensions: { PIPELINING: '', SIZE: '10240000', AUTH: 'PLAIN LOGIN' },
      tls: { version: 'TLSv1.3', serverName: 'mx.example.com', trust: 'trusted' },
      outcome: 'accepted',
    });
    expect(session).not.toHaveProperty('failure');
    for (const stage of session?.stages ?? [])
      expect(stage).toEqual({ name: expect.any(String), ms: expect.any(Number) });
    expect(session?.transcript[0]).toEqual({
      ms: expect.any(Number),
      from: 'server',
      line: '220 mx.example.com ESMTP',
    });
    expect(session?.transcript[1]).toMatchObject({ from: 'client', line: 'EHLO client.example.net' });
  });

  it('names the stage of a failure, and explains the refusal', async () => {
    const refusal = '550 5.7.1 Client host rejected: cannot find your reverse hostname';
    const server = await listen({ RCPT: `${refusal}\r\n` });
    const asked = await ask(server, []);
    expect({ code: asked.code, ids: asked.ids }).toEqual({ code: 1, ids: ['smtp/recipient-refused'] });
    const [session] = asked.smtp.sessions;
    expect(session).toMatchObject({ outcome: 'refused', failure: { stage: 'rcpt', kind: 'refused', code: 550 } });
    expect(asked.report.findings[0]?.data).toMatchObject({ reason: 'rdns-missing', blame: expect.any(String) });
    const place = ['--connect', '127.0.0.1', '--port', String(server.port), '--ca', ca];
    const { stdout } = await runCli(['smtp', 'mx.example.com', ...place]);
    expect(stdout).toContain(`<~ ${refusal}`);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/fix .*PTR/);
  });

  it('is judged again from saved facts, offline', async () => {
    const facts = join(folder, 'facts.json');
    const first = await ask(await listen({ MAIL: '451 4.3.0 Try later\r\n' }), ['--save-facts', facts]);
    const { code, stdout } = await runCli(['smtp', '--facts', facts, '--json']);
    const again = JSON.parse(stdout) as Report;
    expect({ code, findings: again.findings }).toEqual({ code: 1, findings: first.report.findings });
  });

  it('is printed so far as it came when interrupted', async () => {
    const asked = await ask(await listen({ EHLO: silent }), [], { interruptAfterMs: 4000 });
    expect(asked.code).toBe(130);
    expect(asked.report).toMatchObject({ partial: true });
  });
});

describe('the way there', () => {
  it('--implicit-tls', async () => {
    const server = await listen({
      greeting: async (client) => {
        await client.secure();
        await client.say('220 mx.example.com ESMTP\r\n');
      },
    });
    const { code, ids, smtp } = await ask(server, ['--implicit-tls']);
    expect({ code, ids }).toEqual({ code: 0, ids: [] });
    expect(smtp.sessions[0]).toMatchObject({ role: 'submission', tls: { implicit: true } });
  });

  it('--proxy goes through it; a proxy that is not there says nothing of the server', async () => {
    const server = await listen();
    const sockets: net.Socket[] = [];
    const proxy = net.createServer((socket) => {
      sockets.push(socket.on('error', () => {}));
      socket.once('data', () => {
        socket.write(Buffer.from([5, 0]));
        socket.once('data', (request: Buffer) => {
          const to = net.connect(request.readUInt16BE(8), [...request.subarray(4, 8)].join('.'), () => {
            socket.write(Buffer.from([5, 0, 0, 1, 127, 0, 0, 1, 0, 0]));
            socket.pipe(to).pipe(socket);
          });
          to.on('error', () => socket.destroy());
        });
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { port } = proxy.address() as net.AddressInfo;
    const through = await ask(server, ['--proxy', `socks5://127.0.0.1:${port}`]);
    expect({ code: through.code, ids: through.ids }).toEqual({ code: 0, ids: [] });
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => proxy.close(resolve));
    const without = await ask(server, ['--proxy', `socks5://127.0.0.1:${port}`]);
    expect({ code: without.code, ids: without.ids }).toEqual({ code: 3, ids: [] });
    expect(without.report.unjudged[0]?.reason).toContain(`the proxy 127.0.0.1:${port}: connection refused`);
  });

  it('--source of another machine cannot be used, and is no fault of the server', async () => {
    const { code, ids } = await ask(await listen(), ['--source', '192.0.2.77']);
    expect({ code, ids }).toEqual({ code: 3, ids: [] });
  });

  it('--proxy-protocol and --xclient go first', async () => {
    const server = await listen({
      EHLO: ehlo('XCLIENT NAME ADDR'),
      other: (client, line) => client.say(/^XCLIENT/.test(line) ? '220 mx.example.com\r\n' : '250 Ok\r\n'),
      greeting: async (client) => {
        await client.line();
        await client.say('220 mx.example.com ESMTP\r\n');
      },
    });
    await ask(server, ['--proxy-protocol', '192.0.2.1', '--xclient', 'ADDR=192.0.2.1']);
    expect(server.lines[0]).toMatch(/^PROXY TCP4 192\.0\.2\.1 127\.0\.0\.1 \d+ \d+$/);
    expect(server.lines.slice(1, 4)).toEqual([
      'EHLO client.example.net',
      'XCLIENT ADDR=192.0.2.1',
      'EHLO client.example.net',
    ]);
  });

  it('a port where nobody listens', async () => {
    const { code, ids, smtp } = await ask({ port: await freePort() }, []);
    expect({ code, ids }).toEqual({ code: 1, ids: ['smtp/connection-refused'] });
    expect(smtp.sessions[0]).toMatchObject({ failure: { stage: 'connect', kind: 'refused-connection' } });
  });

  it('--map leads elsewhere', async () => {
    const { port } = await listen();
    const map = `192.0.2.25:25=127.0.0.1:${port}`;
    const { stdout, code } = await runCli(['smtp', '192.0.2.25', '--map', map, '--ca', ca, '--json']);
    const report = JSON.parse(stdout);
    expect({ code, session: report.facts.smtp.sessions[0] }).toMatchObject({
      code: 0,
      session: { address: '192.0.2.25', port: 25, outcome: 'accepted' },
    });
  });
});

describe('a message', () => {
  it('goes with the parameters that were asked for, each where it is offered', async () => {
    const server = await listen();
    const args = ['--send', '--from', 'me@example.net', '--to', 'jörg@example.com', '--smtputf8', '--requiretls'];
    const more = ['--ret', 'HDRS', '--notify', 'SUCCESS,FAILURE', '--header', 'X-Test: yes', '--subject', 'A test'];
    const { code, smtp } = await ask(server, [...args, ...more]);
    expect(code).toBe(0);
    expect(smtp.sessions[0]).toMatchObject({ outcome: 'delivered', queueId: '4F1A2B3C' });
    const mail = server.lines.find((line) => line.startsWith('MAIL')) ?? '';
    expect(mail).toMatch(/^MAIL FROM:<me@example\.net> SIZE=\d+ BODY=8BITMIME SMTPUTF8 RET=HDRS REQUIRETLS$/);
    const rcpt = Buffer.from(server.lines.find((line) => line.startsWith('RCPT')) ?? '', 'latin1').toString();
    expect(rcpt).toBe('RCPT TO:<jörg@example.com> NOTIFY=SUCCESS,FAILURE');
    expect(server.lines).toEqual(expect.arrayContaining(['Subject: A test', 'X-Test: yes', 'From: <me@example.net>']));
    const size = Number(/SIZE=(\d+)/.exec(mail)?.[1]);
    const begin = server.lines.indexOf('DATA') + 1;
    expect(server.lines.slice(begin, server.lines.indexOf('QUIT')).join('\r\n').length).toBeLessThanOrEqual(size + 3);
  });

  it('comes from standard input, and nothing is sent without --send or --data', async () => {
    const server = await listen();
    await ask(server, []);
    expect(server.lines).not.toContain('DATA');
    await ask(server, ['--data', '-', '--to', 'someone@example.com'], { input: 'Subject: piped\n\n.hidden\n' });
    expect(server.lines).toEqual(expect.arrayContaining(['Subject: piped', '..hidden', '.']));
  });
});

describe('a password', () => {
  const expectNoSecret = (...texts: readonly string[]): void => {
    for (const text of texts)
      for (const secret of [
        PASSWORD,
        ...[PASSWORD, `\0someone\0${PASSWORD}`, `user=someone\x01auth=Bearer ${PASSWORD}\x01\x01`].map((one) =>
          Buffer.from(one).toString('base64'),
        ),
      ])
        expect(text).not.toContain(secret);
  };

  it.each(['PLAIN', 'LOGIN', 'XOAUTH2'])('from the environment, with %s, stands in no file', async (mechanism) => {
    const server = await listen({
      AUTH: async (client, line) => {
        if (/LOGIN$/.test(line)) {
          await client.say('334 VXNlcm5hbWU6\r\n');
          await client.line();
          await client.say('334 UGFzc3dvcmQ6\r\n');
          await client.line();
        }
        // A server may echo what it was told.
        await client.say(`235 2.7.0 Welcome ${line}\r\n`);
      },
    });
    const [facts, script] = [join(folder, 'auth.json'), join(folder, 'auth.txt')];
    const files = ['--save-facts', facts, '--save-script', script];
    const args = ['--auth-user', 'someone', '--auth-mechanism', mechanism, '--auth-password-env', 'SECRET', ...files];
    const asked = await ask(server, args, { env: { SECRET: PASSWORD } });
    expect({ code: asked.code, ids: asked.ids }).toEqual({ code: 0, ids: [] });
    expectNoSecret(asked.stdout, asked.stderr, readFileSync(facts, 'utf8'), readFileSync(script, 'utf8'));
    const page = join(folder, 'auth.html');
    const written = ['--facts', facts, '--format', 'html', '--output', page];
    expect((await runCli(['smtp', ...written])).code).toBe(0);
    expect(readFileSync(page, 'utf8')).toContain('*****');
    expectNoSecret(readFileSync(page, 'utf8'));
    const client = asked.smtp.sessions[0]?.transcript.filter(({ from }) => from === 'client').map(({ line }) => line);
    expect(client?.join('\n')).toContain('*****');
  });

  it('is read from a file descriptor', async () => {
    const server = await listen({ AUTH: '235 2.7.0 Welcome\r\n' });
    await ask(server, ['--auth-user', 'someone', '--auth-password-fd', '0'], { input: `${PASSWORD}\n` });
    expect(server.lines).toContain(`AUTH PLAIN ${Buffer.from(`\0someone\0${PASSWORD}`).toString('base64')}`);
  });

  it('of three characters is masked in what AUTH is answered with, and nothing else is', async () => {
    const server = await listen({
      AUTH: '334 the word is (abc), abc.\r\n',
      other: '535 5.7.8 no such user: someone/abc, not abcd\r\n',
      MAIL: '250 2.1.0 abc\r\n',
    });
    const asked = await ask(
      server,
      ['--auth-user', 'someone', '--auth-password-env', 'SECRET', '--auth-mechanism', 'XOAUTH2'],
      {
        env: { SECRET: 'abc' },
      },
    );
    expect(asked.stdout).toContain('334 the word is (*****), *****.');
    expect(asked.stdout).not.toMatch(/\babc\b/);
    const short = await ask(server, ['--auth-user', 'someone', '--auth-password-env', 'SECRET'], {
      env: { SECRET: '334' },
    });
    expect(short.stdout).toContain('334 the word is (abc)');
    const welcome = await listen({ AUTH: '235 2.7.0 Hello abc\r\n', MAIL: '250 2.1.0 abc\r\n' });
    const taken = await ask(welcome, ['--auth-user', 'someone', '--auth-password-env', 'SECRET'], {
      env: { SECRET: 'abc' },
    });
    expect(taken.stdout).toContain('235 2.7.0 Hello *****');
    expect(taken.stdout).toContain('250 2.1.0 abc');
  });

  it('within a script is not shown either', async () => {
    const token = Buffer.from(`\0someone\0${PASSWORD}`).toString('base64');
    const server = await listen({ AUTH: `235 2.7.0 Welcome ${PASSWORD} ${token}\r\n` });
    const script = join(folder, 'sign-in.txt');
    writeFileSync(script, `< 220\n> EHLO a.example.net\n< 250\n> AUTH PLAIN ${token}\n< 235\n> QUIT\n< 221\n`);
    const asked = await ask(server, ['--script', script]);
    expect(asked.code).toBe(0);
    expectNoSecret(asked.stdout);
    expect(asked.stdout).toContain('AUTH PLAIN *****');
  });
});

describe('tests by name', () => {
  it('say beforehand what they cost; the ordinary session says nothing', async () => {
    const server = await listen();
    expect((await ask(server, [])).stderr).toBe('');
    const { stderr } = await ask(server, ['--policy-test', '--vrfy-test', '--injection-test']);
    expect(stderr).toContain('--policy-test up to 1, --vrfy-test up to 1, --injection-test up to 1');
    const sent = await ask(server, ['--bdat', '--send', '--self-test', '127.0.0.1']);
    expect(sent.stderr).toContain('further connections to each address: --bdat none');
    expect(sent.stderr).toContain('connections to 127.0.0.1: 2');
    expect((await ask(server, ['--bdat', '--send', '--quiet'])).stderr).toBe('');
  });

  it('of TLS asks servers that speak it from the first octet too', async () => {
    const server = await listen({
      greeting: async (client) => {
        await client.secure();
        await client.say('220 mx.example.com ESMTP\r\n');
      },
    });
    const { smtp } = await ask(server, ['--implicit-tls', '--tls-test']);
    const taken = (smtp.tests?.tls ?? []).map(({ question, accepted }) => [question, accepted]);
    expect(Object.fromEntries(taken)).toMatchObject({
      'TLS 1.2': { state: 'found', value: true },
      'TLS 1.3': { state: 'found', value: true },
      'no encryption': { state: 'found', value: false },
      'without SNI': { state: 'found', value: true },
    });
  });

  it('of smuggling sends to nobody but a recipient of one’s own', async () => {
    const server = await listen();
    const { code, stderr } = await runCli(['smtp', 'mx.example.com', '--connect', '127.0.0.1', '--smuggling-test']);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('--to') });
    expect(server.lines).toEqual([]);
  });
});

describe('a wrong call ends with 2, before anything is sent', () => {
  it.each([
    ['an unknown flag', ['--no-such-flag'], 'no-such-flag'],
    ['a name to connect to', ['--connect', 'mail.example.com'], '--connect takes an IP address'],
    ['no mail address', ['--to', 'someone'], '--to takes a mail address'],
    ['two addresses in one', ['--from', 'a@example.com>\r\nRCPT TO:<b@example.com'], '--from takes a mail address'],
    ['a name with spaces', ['--helo', 'a b'], '--helo takes a name'],
    ['a port that is none', ['--port', '70000'], '--port'],
    ['a proxy that is none', ['--proxy', 'http://127.0.0.1'], 'socks5://'],
    ['no such message', ['--data', '/no/such/file'], 'There is no file'],
    ['no such script', ['--script', '/no/such/file'], 'There is no file'],
    ['no such authority', ['--ca', '/no/such/file'], '/no/such/file'],
    ['no such variable', ['--auth-user', 'a', '--auth-password-env', 'NO_SUCH'], 'NO_SUCH'],
    ['BDAT of nothing', ['--bdat'], 'Give --send'],
    ['a message and a made-up one', ['--send', '--data', '-'], '--data'],
  ])('%s', async (_, args, said) => {
    const { code, stdout, stderr } = await runCli(['smtp', '127.0.0.1', '--port', '1', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  it('a script that cannot be read, with its line', async () => {
    const script = join(folder, 'broken.txt');
    writeFileSync(script, '< 220\nHELO\n');
    const { code, stderr } = await runCli(['smtp', '127.0.0.1', '--script', script]);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(`${script}:2:1`) });
  });
});
