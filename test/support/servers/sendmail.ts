import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Certificate } from '../certificates.ts';
import { listens } from '../listens.ts';
import type { RequiredProgram } from '../programs.ts';
import { waitUntil } from '../wait-until.ts';
import { layPrivateRoot } from './private-root.ts';

export const SENDMAIL: RequiredProgram = {
  program: 'checksendmail',
  package: 'sendmail-bin',
  install: 'sudo .ci/private-roots',
};

export interface SendmailOptions {
  readonly name: string;
  readonly address: string;
  readonly domain: string;
  readonly users: readonly string[];
  readonly certificate: Certificate;
  /** PEM: it offers STARTTLS only where it knows an authority. */
  readonly authority: string;
}

/** Listens on port 25. Its host's name must be a full one, else it sleeps for a minute. */
export async function startSendmail(options: SendmailOptions): Promise<void> {
  const { name, address, users, certificate, authority } = options;
  const root = layPrivateRoot('sendmail-bin', ['smmta', 'smmsp']);
  const mail = (file: string): string => join(root, 'etc/mail', file);
  execFileSync('hostname', [name]);
  appendFileSync(join(root, 'etc/hosts'), `${address} ${name}\n`);
  writeFileSync(mail('certificate.pem'), certificate.chain);
  writeFileSync(mail('key.pem'), certificate.key, { mode: 0o600 });
  writeFileSync(mail('authority.pem'), authority);
  writeFileSync(mail('sendmail.mc'), configuration(options));
  // No DNS: nothing here is looked up.
  writeFileSync(mail('service.switch'), 'hosts files\n');
  writeFileSync(mail('aliases'), users.map((user) => `${user}: /dev/null\n`).join(''));
  for (const file of ['local-host-names', 'relay-domains']) writeFileSync(mail(file), '');
  for (const folder of ['run/sendmail/mta', 'var/spool/mqueue', 'var/lib/sendmail/host_status'])
    mkdirSync(join(root, folder), { recursive: true });
  chmodSync(join(root, 'var/spool/mqueue'), 0o700);
  const inRoot = (command: string): Buffer => execFileSync('chroot', [root, 'sh', '-c', command]);
  inRoot('cd /etc/mail && m4 sendmail.mc > sendmail.cf && chown smmta /run/sendmail/mta');
  inRoot('/usr/libexec/sendmail/sendmail -bi');
  spawn('chroot', [root, '/usr/libexec/sendmail/sendmail', '-bD', '-q1h'], { stdio: 'ignore' });
  await waitUntil('sendmail to listen', () => listens(25, address));
}

const configuration = ({ name, address, domain }: SendmailOptions): string => `\
divert(0)dnl
include(\`/usr/share/sendmail/cf/m4/cf.m4')dnl
VERSIONID(\`tests')dnl
OSTYPE(\`debian')dnl
DOMAIN(\`debian-mta')dnl
define(\`confDOMAIN_NAME', \`${name}')dnl
define(\`confSERVICE_SWITCH_FILE', \`/etc/mail/service.switch')dnl
define(\`confSERVER_CERT', \`/etc/mail/certificate.pem')dnl
define(\`confSERVER_KEY', \`/etc/mail/key.pem')dnl
define(\`confCACERT', \`/etc/mail/authority.pem')dnl
define(\`confCACERT_PATH', \`/etc/mail')dnl
FEATURE(\`nocanonify')dnl
FEATURE(\`accept_unresolvable_domains')dnl
FEATURE(\`no_default_msa')dnl
DAEMON_OPTIONS(\`Family=inet, Name=MTA, Port=25, Addr=${address}')dnl
LOCAL_DOMAIN(\`${domain}')dnl
MAILER(\`local')dnl
MAILER(\`smtp')dnl
`;
