import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Certificate } from '../certificates.ts';
import { listens } from '../listens.ts';
import type { RequiredProgram } from '../programs.ts';
import { waitUntil } from '../wait-until.ts';
import { layPrivateRoot } from './private-root.ts';

export const OPENSMTPD: RequiredProgram = {
  program: 'smtpctl',
  package: 'opensmtpd',
  install: 'sudo .ci/private-roots',
};

export interface OpenSmtpdOptions {
  readonly name: string;
  readonly address: string;
  /** Its mail is taken for every local part. */
  readonly domain: string;
  readonly certificate: Certificate;
}

/** Listens on port 25. The STARTTLS that Debian 12's offers fails in every handshake (its RSA engine and OpenSSL 3). */
export async function startOpenSmtpd({ name, address, domain, certificate }: OpenSmtpdOptions): Promise<void> {
  const root = layPrivateRoot('opensmtpd', ['opensmtpd', 'opensmtpq']);
  const put = (path: string, content: string): void => writeFileSync(join(root, path), content, { mode: 0o600 });
  put('etc/certificate.pem', certificate.chain);
  put('etc/key.pem', certificate.key);
  put(
    'etc/smtpd.conf',
    `pki ${name} cert "/etc/certificate.pem"
pki ${name} key "/etc/key.pem"
listen on ${address} port 25 tls pki ${name} hostname ${name}
action "local" maildir "/tmp/mail" virtual { "@" = nobody }
match from any for domain "${domain}" action "local"
`,
  );
  mkdirSync(join(root, 'var/lib/opensmtpd/empty'), { recursive: true });
  mkdirSync(join(root, 'var/empty'), { recursive: true });
  const said: string[] = [];
  const child = spawn('chroot', [root, '/usr/sbin/smtpd', '-d']);
  child.stderr.on('data', (chunk: Buffer) => said.push(String(chunk)));
  await waitUntil('OpenSMTPD to listen', () => {
    if (child.exitCode !== null) throw new Error(`smtpd does not start:\n${said.join('')}`);
    return listens(25, address);
  });
}
