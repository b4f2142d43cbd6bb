import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAuthority } from '../support/certificates.ts';
import { freePort } from '../support/free-port.ts';
import { describeWithPrograms, findProgram } from '../support/programs.ts';
import { POSTFIX, type PostfixServer, startPostfix } from '../support/servers/postfix.ts';
import { waitUntil } from '../support/wait-until.ts';
import { probe } from './probe.ts';

const PASSWORD = 'c0rrect-horse-battery';
const MECHANISMS = ['PLAIN', 'LOGIN', 'CRAM-MD5', 'SCRAM-SHA-256'];

/** Dovecot as nothing but a password service for Postfix. */
async function startDovecot(folder: string): Promise<{ readonly port: number; readonly child: ChildProcess }> {
  const port = await freePort();
  const users = join(folder, 'users');
  writeFileSync(users, `someone:{PLAIN}${PASSWORD}\n`);
  const config = join(folder, 'dovecot.conf');
  writeFileSync(
    config,
    `base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/dovecot.log
protocols =
ssl = no
disable_plaintext_auth = no
auth_mechanisms = ${MECHANISMS.map((one) => one.toLowerCase()).join(' ')}
passdb {
  driver = passwd-file
  args = ${users}
}
userdb {
  driver = static
  args = uid=65534 gid=65534 home=${folder}
}
service auth {
  inet_listener {
    address = 127.0.0.1
    port = ${port}
  }
}
service stats {
  chroot =
}
`,
  );
  const child = spawn(findProgram('dovecot') ?? 'dovecot', ['-F', '-c', config], { stdio: 'ignore' });
  await waitUntil('dovecot listens', async () => {
    const socket = net.connect(port, '127.0.0.1');
    const open = await new Promise<boolean>((resolve) =>
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false)),
    );
    socket.destroy();
    return open || undefined;
  });
  return { port, child };
}

describeWithPrograms(
  'Postfix with Dovecot for passwords',
  [...POSTFIX, { program: 'dovecot', package: 'dovecot-core' }],
  () => {
    let folder: string;
    let dovecot: Awaited<ReturnType<typeof startDovecot>>;
    let server: PostfixServer;
    let authority: string;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'maildoctor-sasl-'));
      chmodSync(folder, 0o755);
      dovecot = await startDovecot(folder);
      const ca = await createAuthority();
      authority = ca.certificate;
      server = await startPostfix({
        name: 'mx.example.com',
        mailboxes: ['postmaster@example.com'],
        certificate: await ca.issue({ names: ['mx.example.com'] }),
        parameters: {
          smtpd_sasl_auth_enable: 'yes',
          smtpd_sasl_type: 'dovecot',
          smtpd_sasl_path: `inet:127.0.0.1:${dovecot.port}`,
          smtpd_tls_auth_only: 'yes',
          mynetworks: '192.0.2.0/24',
          smtpd_relay_restrictions: 'permit_sasl_authenticated, reject',
        },
      });
    });
    afterAll(async () => {
      await server.stop();
      const ended = new Promise((resolve) => dovecot.child.once('exit', resolve));
      dovecot.child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    });

    it.each(MECHANISMS)('%s', async (mechanism) => {
      const { report, facts, screen } = await probe({
        port: server.port,
        authority,
        password: PASSWORD,
        options: { authUser: 'someone', authMechanism: mechanism, to: ['anybody@example.org'] },
      });
      expect(
        report.findings.map(({ id }) => id),
        screen,
      ).toEqual([]);
      expect(facts.sessions[0]?.outcome).toBe('accepted');
      expect(facts.sessions[0]?.replies.find(({ code }) => code === 235)).toBeDefined();
      for (const secret of [
        PASSWORD,
        Buffer.from(PASSWORD).toString('base64'),
        Buffer.from(`\0someone\0${PASSWORD}`).toString('base64'),
      ]) {
        expect(JSON.stringify(facts) + screen).not.toContain(secret);
      }
    });

    it('chooses the strongest by itself', async () => {
      const { facts } = await probe({
        port: server.port,
        authority,
        password: PASSWORD,
        options: { authUser: 'someone', to: ['anybody@example.org'] },
      });
      expect(facts.sessions[0]?.transcript.map(({ line }) => line)).toContain('AUTH SCRAM-SHA-256 *****');
    });

    it('with a wrong password', async () => {
      const { report } = await probe({
        port: server.port,
        authority,
        password: 'wrong-password',
        options: { authUser: 'someone', to: ['anybody@example.org'] },
      });
      expect(report.findings.map(({ id }) => id)).toEqual(['smtp/auth-failed']);
    });

    it('does not send the password in clear unless it is told to', async () => {
      const { report, facts } = await probe({
        port: server.port,
        authority,
        password: PASSWORD,
        options: { authUser: 'someone', tls: 'never', to: ['anybody@example.org'] },
      });
      expect(report.findings.map(({ id }) => id)).toContain('smtp/auth-failed');
      expect(
        facts.sessions[0]?.transcript
          .filter(({ from }) => from === 'client')
          .some(({ line }) => line.startsWith('AUTH')),
      ).toBe(false);
    });
  },
  { root: true },
);
