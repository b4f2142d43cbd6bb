/**
 * A small mail world in namespaces of its own: name servers, sending and receiving servers with documentation addresses
 * on one loopback interface. `inWorld` of deliveries.test.ts starts this file by `unshare`; with it ends every process
 * that it started, and its files with it. It prints `World` as JSON.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthority } from '../support/certificates.ts';
import { type DnsZones, startDnsServer } from '../support/dns-server.ts';
import { startExim } from '../support/servers/exim.ts';
import { startGreylisting } from '../support/servers/greylisting.ts';
import { inlineTable, startPostfix } from '../support/servers/postfix.ts';
import { type SmtpExchange, sendByHand } from '../support/servers/smtp-by-hand.ts';
import { RECIPIENTS } from './recipients.ts';

/** What two sending servers wrote while they delivered the same letters, and a conversation by hand. */
export interface World {
  readonly postfix: string;
  readonly exim: string;
  /** The logs of the servers that received. */
  readonly receivers: Readonly<Record<string, string>>;
  readonly dialogue: readonly SmtpExchange[];
}

/** One behaviour an address. */
const AT = {
  postfix: '192.0.2.25',
  exim: '192.0.2.26',
  sound: '198.51.100.1',
  grey: '198.51.100.2',
  clear: '198.51.100.3',
  expired: '198.51.100.4',
  strict: '198.51.100.5',
  received: '198.51.100.6',
  nobody: '198.51.100.7',
} as const;

/** The first server's domain as its owner published it: and no PTR, since nobody told them. */
export const FIRST_DOMAIN = {
  A: [AT.postfix],
  MX: [{ preference: 10, exchange: 'mail.example.com' }],
  TXT: ['v=spf1 a mx ~all'],
};

const ZONES: DnsZones = {
  'example.com': FIRST_DOMAIN,
  'mail.example.com': { A: [AT.postfix] },
  'example.org': { A: [AT.exim], MX: [{ preference: 10, exchange: 'mail.example.org' }] },
  'mail.example.org': { A: [AT.exim] },
  ...Object.fromEntries(
    ['sound', 'grey', 'clear', 'expired', 'strict', 'received', 'nobody'].flatMap((name) => [
      [`${name}.example`, { MX: [{ preference: 10, exchange: `mx.${name}.example` }] }],
      [`mx.${name}.example`, { A: [AT[name as keyof typeof AT]] }],
    ]),
  ),
  'elsewhere.example': { MX: [{ preference: 10, exchange: 'mx.sound.example' }] },
  'elsewhere-too.example': { MX: [{ preference: 10, exchange: 'mx.received.example' }] },
  'null.example': { MX: [{ preference: 0, exchange: '.' }] },
};

const ip = (...args: readonly string[]): Buffer => execFileSync('ip', args);

/** Over the machine's own files, in this mount namespace only. */
function mountOver(path: string, content: string): void {
  const file = join(mkdtempSync(join(tmpdir(), 'over-')), 'file');
  copyFileSync(path, file);
  writeFileSync(file, content, { flag: path === '/etc/resolv.conf' ? 'w' : 'a' });
  execFileSync('mount', ['--bind', file, path]);
}

execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', tmpdir()]);
ip('link', 'set', 'lo', 'up');
for (const address of Object.values(AT)) ip('addr', 'add', `${address}/32`, 'dev', 'lo');
mountOver('/etc/resolv.conf', 'nameserver 127.0.0.1\n');
mountOver('/etc/passwd', 'Debian-exim:x:65533:65533::/:/usr/sbin/nologin\n');
mountOver('/etc/group', 'Debian-exim:x:65533:\n');
await startDnsServer({ zones: ZONES, port: 53 });

const authority = await createAuthority();
const authorities = join(mkdtempSync(join(tmpdir(), 'ca-')), 'ca.pem');
execFileSync('chmod', ['755', join(authorities, '..')]);
appendFileSync(authorities, authority.certificate);
const certified = (name: string, validTo = 90) =>
  authority.issue({ names: [`mx.${name}.example`], validFrom: -200, validTo });
const greylisting = await startGreylisting();

const receiver = async (name: keyof typeof AT, parameters: Readonly<Record<string, string>> = {}, validTo?: number) =>
  startPostfix({
    name: `mx.${name}.example`,
    address: AT[name],
    port: 25,
    mailboxes: [`someone@${name}.example`],
    ...(name === 'clear' ? {} : { certificate: await certified(name, validTo) }),
    parameters,
  });
const restricted = (first: string) => ({ smtpd_recipient_restrictions: `reject_unauth_destination, ${first}` });

const receivers = await Promise.all([
  receiver('sound'),
  receiver('grey', restricted(greylisting.restriction)),
  receiver('clear'),
  receiver('expired', {}, -100),
  receiver('strict', restricted('reject_unknown_reverse_client_hostname')),
  startExim({
    name: 'mx.received.example',
    address: AT.received,
    port: 25,
    domains: ['received.example'],
    users: ['someone'],
    certificate: await certified('received'),
  }),
]);

const postfix = await startPostfix({
  name: 'mail.example.com',
  address: AT.postfix,
  port: 25,
  mailboxes: ['me@example.com'],
  parameters: {
    mynetworks: `127.0.0.0/8, ${AT.postfix}`,
    smtp_bind_address: AT.postfix,
    smtp_tls_security_level: 'may',
    smtp_tls_CAfile: authorities,
    smtp_tls_policy_maps: inlineTable([
      ['clear.example', 'encrypt'],
      ['expired.example', 'verify match=nexthop:dot-nexthop'],
    ]),
  },
});
const exim = await startExim({
  name: 'mail.example.org',
  address: AT.exim,
  port: 25,
  domains: ['example.org'],
  users: ['me'],
  relayFrom: [AT.exim],
  requireTls: ['clear.example'],
  verifyCertificate: ['expired.example'],
  authorities,
});

const dialogue = await sendByHand(postfix, {
  from: 'me@example.com',
  to: 'someone@strict.example',
  helo: 'mail.example.com',
  subject: 'My first server',
  body: 'Hello from my first mail server.',
});
for (const { address } of RECIPIENTS) {
  if (address !== 'someone@strict.example') await sendByHand(postfix, { from: 'me@example.com', to: address });
  await sendByHand(exim, { from: 'me@example.org', to: address });
}
const settled = async (server: typeof postfix | typeof exim, line: (address: string) => RegExp): Promise<void> => {
  for (const { address } of RECIPIENTS) await server.logged(line(address.replace('.', '\\.')));
};
await exim.flush();
await settled(postfix, (address) => new RegExp(`to=<${address}>,.* status=`));
await settled(exim, (address) => new RegExp(`(=>|==|\\*\\*) ${address}[ :]`));
// The greylisted letters are let in when they come again.
await Promise.all([postfix.flush(), exim.flush()]);
await postfix.logged(/to=<someone@grey\.example>,.* status=sent/);
await exim.logged(/=> someone@grey\.example /);

const logs = await Promise.all(receivers.map(async (one) => [one.name, await one.log()] as const));
const world: World = {
  postfix: await postfix.log(),
  exim: await exim.log(),
  receivers: Object.fromEntries(logs),
  dialogue,
};
await new Promise<void>((resolve) => process.stdout.write(JSON.stringify(world), () => resolve()));
// Whatever still runs ends with the namespace of processes.
process.exit(0);
