import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CIPHER_SUITES, suitesOf } from '../../src/data/cipher-suites.ts';
import { clientHello } from '../../src/syntax/tls/client-hello.ts';
import { readServerHello } from '../../src/syntax/tls/server-hello.ts';
import { type Authority, createAuthority } from '../support/certificates.ts';
import { freePort } from '../support/free-port.ts';
import { soundBut, startMisbehaving } from '../support/misbehaving-server.ts';
import { createOddAuthority } from '../support/odd-certificates.ts';
import { describeWithPrograms } from '../support/programs.ts';
import { EXIM, type EximServer, startExim } from '../support/servers/exim.ts';
import { POSTFIX, type PostfixServer, startPostfix } from '../support/servers/postfix.ts';
import { type Probed, probe } from './probe.ts';

const NAME = 'mx.example.com';
const run = promisify(execFile);

/** What OpenSSL takes with this server, suite by suite: nobody here wrote it. */
async function askedByOpenssl(port: number): Promise<readonly string[]> {
  const { stdout } = await run('openssl', ['ciphers', '-stdname', '-s', '-tls1_2', 'ALL:COMPLEMENTOFALL:@SECLEVEL=0']);
  const known = stdout.split('\n').flatMap((line) => {
    const [name = '', , openssl = ''] = line.split(/\s+/);
    return /PSK|SRP|DSS/.test(name) || openssl === '' ? [] : [{ name, openssl }];
  });
  const taken: string[] = [];
  for (const { name, openssl } of known) {
    const call = ['s_client', '-starttls', 'smtp', '-connect', `127.0.0.1:${port}`, '-tls1_2', '-servername', NAME];
    const child = run('openssl', [...call, '-cipher', `${openssl}:@SECLEVEL=0`], { timeout: 10_000 });
    child.child.stdin?.end('QUIT\r\n');
    const said = await child.then((done) => done.stdout).catch((error: { stdout: string }) => error.stdout);
    if (new RegExp(`Cipher is ${openssl}$`, 'm').test(said)) taken.push(name);
  }
  return taken.sort();
}

const rowOf = ({ facts }: Probed, question: string) =>
  facts.tests?.tls?.find((row) => row.question === question) ?? expect.fail(`no row ${question}`);
const connectionsOf = ({ facts }: Probed): number => facts.sessions.filter(({ test }) => test === 'tls').length;

describe('the list of suites', () => {
  it('has the numbers of OpenSSL’s', async () => {
    const { stdout } = await run('openssl', ['ciphers', '-V', '-stdname', 'ALL:COMPLEMENTOFALL:@SECLEVEL=0']);
    const theirs = new Map(
      [...stdout.matchAll(/0x(..),0x(..) - (\S+)/g)].map(([, high, low, name = '']) => [name, `${high}${low}`]),
    );
    const ours = CIPHER_SUITES.map(
      ({ name, code }) => [name, code.toString(16).toUpperCase().padStart(4, '0')] as const,
    );
    expect(ours.filter(([name, code]) => theirs.has(name) && theirs.get(name) !== code)).toEqual([]);
    expect(new Set(ours.map(([, code]) => code)).size).toBe(ours.length);
    expect(suitesOf('TLSv1.3').map(({ name }) => name)).not.toContain('TLS_RSA_WITH_AES_128_CBC_SHA');
    expect(suitesOf('TLSv1').map(({ name }) => name)).not.toContain('TLS_RSA_WITH_AES_128_GCM_SHA256');
  });
});

describe('a ServerHello', () => {
  const hello = Buffer.from(`16030300350200003103034${'a'.repeat(63)}00c02f000009ff01000100002300`, 'hex');

  it('is read out of any packets, behind a warning too', () => {
    const whole = Buffer.concat([Buffer.from('15030100020170', 'hex'), hello]);
    for (let end = 0; end < whole.length; end++)
      expect(['partial', 'hello']).toContain(readServerHello(whole.subarray(0, end)).kind);
    expect(readServerHello(Buffer.from('15030300020246', 'hex'))).toMatchObject({
      kind: 'alert',
      name: 'protocol_version',
    });
    expect(readServerHello(Buffer.from('500 5.5.2 Error'))).toEqual({ kind: 'no-tls' });
  });

  it('is never more than it can be, whatever the octets', () => {
    for (let round = 0; round < 2000; round++) {
      const octets = Uint8Array.from({ length: round % 90 }, (_, at) =>
        at < 3 ? ([22, 3, 3][at] ?? 0) : (round * 31 + at * at * 7) & 0xff,
      );
      expect(['partial', 'hello', 'no-tls', 'alert']).toContain(readServerHello(octets).kind);
    }
  });

  it('answers an offer of one record', () => {
    const offer = clientHello({
      version: 0x0304,
      suites: [0x1301],
      serverName: NAME,
      random: new Uint8Array(32),
      share: new Uint8Array(32),
    });
    expect(Buffer.from(offer).readUInt16BE(3)).toBe(offer.length - 5);
  });
});

describeWithPrograms(
  'cipher suites of Postfix',
  POSTFIX,
  () => {
    let authority: Authority;
    const servers: PostfixServer[] = [];
    beforeAll(async () => {
      authority = await createAuthority();
    });
    afterAll(async () => {
      await Promise.all(servers.map((server) => server.stop()));
    });
    const start = async (parameters: Readonly<Record<string, string>>): Promise<PostfixServer> => {
      const certificate = await authority.issue({ names: [NAME] });
      const server = await startPostfix({ name: NAME, mailboxes: ['postmaster@example.com'], certificate, parameters });
      servers.push(server);
      return server;
    };
    const ask = ({ port }: PostfixServer) =>
      probe({ port, authority: authority.certificate, options: { to: ['postmaster@example.com'], tests: ['tls'] } });

    it('are those that OpenSSL takes one by one, each for a connection', async () => {
      const server = await start({ smtpd_tls_ciphers: 'low', tls_low_cipherlist: 'ALL:COMPLEMENTOFALL:@SECLEVEL=0' });
      const probed = await ask(server);
      const { suites } = rowOf(probed, 'TLS 1.2');
      expect([...(suites?.names ?? [])].sort(), probed.screen).toEqual(await askedByOpenssl(server.port));
      expect(suites).toMatchObject({ complete: true, order: 'client' });
      expect(rowOf(probed, 'TLS 1.3').suites?.names.length).toBeGreaterThanOrEqual(3);
      expect(rowOf(probed, 'TLS 1.2 without SNI').detail).toBe('the same suites');
      expect(rowOf(probed, 'no encryption').accepted).toEqual({ state: 'found', value: true });
      expect(connectionsOf(probed)).toBeLessThan(160);
    }, 120_000);

    it('that was narrowed: the two, and whose order counts', async () => {
      const server = await start({
        smtpd_tls_ciphers: 'high',
        smtpd_tls_protocols: '>=TLSv1.2, <=TLSv1.2',
        tls_high_cipherlist: 'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384',
        smtpd_tls_exclude_ciphers: 'aNULL',
        tls_preempt_cipherlist: 'yes',
      });
      const probed = await ask(server);
      expect(rowOf(probed, 'TLS 1.2').suites).toEqual({
        names: ['TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256', 'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384'],
        complete: true,
        order: 'server',
      });
      expect(rowOf(probed, 'TLS 1.3').accepted).toEqual({ state: 'found', value: false });
      // 1.0, 1.1 and 1.3 refused; two, the refusal, the order; without SNI the choice, what is beyond, the certificate.
      expect(connectionsOf(probed)).toBe(3 + 4 + 3);
      expect(probed.report.findings.map(({ id }) => id)).toEqual([]);
      expect(probed.screen).toMatch(/TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256\s+the server chooses/);
    }, 60_000);
  },
  { root: true },
);

describeWithPrograms('cipher suites of Exim, which is built with GnuTLS', EXIM, () => {
  let server: EximServer;
  let authority: Authority;
  beforeAll(async () => {
    authority = await createAuthority();
    server = await startExim({
      name: NAME,
      address: '127.0.0.1',
      port: await freePort(),
      domains: ['example.com'],
      users: ['postmaster'],
      certificate: await authority.issue({ names: [NAME] }),
      ciphers:
        'NONE:+VERS-TLS1.2:+ECDHE-ECDSA:+AES-128-GCM:+3DES-CBC:+ARCFOUR-128:+AEAD:+SHA1:+SIGN-ALL:+GROUP-ALL:+COMP-NULL',
    });
  });
  afterAll(() => server.stop());

  it('RC4 and 3DES are seen, which no library here can speak', async () => {
    const { port } = server;
    const options = { to: ['postmaster@example.com'], tests: ['tls'] as const };
    const probed = await probe({ port, authority: authority.certificate, options });
    expect([...(rowOf(probed, 'TLS 1.2').suites?.names ?? [])].sort(), probed.screen).toEqual([
      'TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA',
      'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
      'TLS_ECDHE_ECDSA_WITH_RC4_128_SHA',
    ]);
    expect(probed.report.findings.map(({ id }) => id)).toEqual(['tls/weak-cipher-accepted']);
  }, 60_000);
});

describe('a server that', () => {
  const listed = async (serve: ReturnType<typeof soundBut>): Promise<Probed> => {
    const odd = await createOddAuthority();
    const server = await startMisbehaving({ serve }, odd);
    const probed = await probe({ port: server.port, authority: odd.root, options: { tests: ['tls'] } });
    await server.close();
    return probed;
  };

  it('offers no TLS is asked for none', async () => {
    const probed = await listed(soundBut({ EHLO: '250 mx.example.com\r\n' }));
    expect(rowOf(probed, 'TLS 1.2').accepted).toMatchObject({ state: 'unknown', kind: 'not-asked' });
    expect(probed.screen).not.toContain('Cipher suites');
  }, 30_000);

  it('closes after a few connections: the list is told not to be whole', async () => {
    let count = 0;
    const sound = soundBut({});
    const probed = await listed(async (client) => {
      count += 1;
      if (count <= 9) return sound(client);
      await client.say('421 4.7.0 Too many connections\r\n');
      client.end();
    });
    expect(rowOf(probed, 'TLS 1.2').suites).toMatchObject({ complete: false });
    expect(rowOf(probed, 'no encryption').accepted).toMatchObject({ state: 'unknown' });
    expect(probed.screen).toContain('the list is not whole');
  }, 60_000);
});
