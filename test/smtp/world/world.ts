/**
 * Mail servers on port 25 of documentation addresses, with a DNS, a DNSSEC validator and a firewall of their own, all in
 * namespaces: world.test.ts starts this file by `unshare`, and with it ends every process that it started, and its files
 * with it. It reads calls of the program as lines of JSON, and answers each with what came of it.
 */
import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import https from 'node:https';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Certificate, createAuthority } from '../../support/certificates.ts';
import { runCli } from '../../support/cli.ts';
import { startBind } from '../../support/servers/dns-bind.ts';
import { startUnbound } from '../../support/servers/dns-unbound.ts';
import { startExim } from '../../support/servers/exim.ts';
import { startOpenSmtpd } from '../../support/servers/opensmtpd.ts';
import { type PostfixOptions, startPostfix } from '../../support/servers/postfix.ts';
import { startSendmail } from '../../support/servers/sendmail.ts';

/** What the test is told when all is up. */
export interface Ready {
  /** File of the authority, for `--ca`. */
  readonly ca: string;
  /** For `--resolver`: it validates. */
  readonly resolver: string;
}
/** A call; several may be under way. */
export interface Call {
  readonly id: number;
  readonly args: readonly string[];
}
/** What came of it. `log` is what Postfix said at `sound` meanwhile. */
export interface Called {
  readonly id: number;
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly log: string;
}

const AT = {
  sound: '198.51.100.1',
  clear: '198.51.100.3',
  screened: '198.51.100.4',
  exim: '198.51.100.6',
  opensmtpd: '198.51.100.7',
  sendmail: '198.51.100.8',
  web: '192.0.2.80',
  dropped: '203.0.113.1',
  reset: '203.0.113.2',
  prohibited: '203.0.113.3',
  us: '192.0.2.200',
} as const;
const SIX = '2001:db8:6::25';
/** Five hosts of two addresses each; the last greets last. */
const SLOW = Array.from({ length: 10 }, (_, at) => ({ address: `203.0.113.${101 + at}`, delayMs: 200 * (at + 1) }));

execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', tmpdir()]);
execFileSync('ip', ['link', 'set', 'lo', 'up']);
for (const address of [...Object.values(AT), ...SLOW.map((one) => one.address)])
  execFileSync('ip', ['addr', 'add', `${address}/32`, 'dev', 'lo']);
execFileSync('ip', ['-6', 'addr', 'add', `${SIX}/128`, 'dev', 'lo', 'nodad']);
execFileSync('nft', ['-f', '-'], {
  input: `table inet firewall {
  chain in {
    type filter hook input priority 0;
    ip daddr { ${AT.dropped}, ${AT.web} } tcp dport 25 drop
    ip daddr ${AT.reset} tcp dport 25 reject with tcp reset
    ip daddr ${AT.prohibited} tcp dport 25 reject with icmpx type admin-prohibited
  }
}
`,
});

const authority = await createAuthority();
const stranger = await createAuthority('An authority that nobody trusts');
const ca = join(tmpdir(), 'ca.pem');
writeFileSync(ca, authority.certificate);
const certified = (domain: string): Promise<Certificate> => authority.issue({ names: [`mx.${domain}.example`] });

/** `usage 1 1 hash` of a certificate's public key. */
const tlsa = (usage: 2 | 3, pem: string): string => {
  const key = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' });
  return `${usage} 1 1 ${createHash('sha256').update(key).digest('hex')}`;
};

const postfix = async (name: 'sound' | 'clear' | 'screened', more: Partial<PostfixOptions> = {}) =>
  startPostfix({
    name: `mx.${name}.example`,
    address: AT[name],
    port: 25,
    // Each of its domains, those of other names that lead to it too.
    mailboxes: HOSTED[name].map((domain) => `postmaster@${domain}.example`),
    ...more,
  });
const HOSTED = {
  sound: [
    'sound',
    'authority',
    'moved',
    'insecure',
    'policy-of-others',
    'untrusted-policy',
    'renamed',
    'firewall',
    'both',
  ],
  clear: ['clear', 'clear-with-policy'],
  screened: ['screened'],
} as const;

const own = await authority.issue({
  names: ['sound', 'authority', 'moved', 'insecure'].map((domain) => `mx.${domain}.example`),
});
const [sound] = await Promise.all([
  postfix('sound', { certificate: own, parameters: { smtpd_error_sleep_time: '0' } }),
  postfix('clear'),
  postfix('screened', {
    certificate: await certified('screened'),
    postscreen: true,
    parameters: {
      postscreen_greet_wait: '6s',
      postscreen_greet_action: 'enforce',
      postscreen_pipelining_enable: 'yes',
      postscreen_pipelining_action: 'enforce',
      postscreen_bare_newline_enable: 'yes',
      postscreen_bare_newline_action: 'enforce',
    },
  }),
  startPostfix({
    name: 'mx.six.example',
    address: `[${SIX}]`,
    port: 25,
    mailboxes: ['postmaster@six.example', 'postmaster@both.example'],
    certificate: await certified('six'),
    parameters: { inet_protocols: 'all' },
  }),
  startExim({
    name: 'mx.exim.example',
    address: AT.exim,
    port: 25,
    domains: ['exim.example'],
    users: ['postmaster'],
    certificate: await certified('exim'),
  }),
  startOpenSmtpd({
    name: 'mx.opensmtpd.example',
    address: AT.opensmtpd,
    domain: 'opensmtpd.example',
    certificate: await certified('opensmtpd'),
  }),
  startSendmail({
    name: 'mx.sendmail.example',
    address: AT.sendmail,
    domain: 'sendmail.example',
    users: ['postmaster'],
    certificate: await certified('sendmail'),
    authority: authority.certificate,
  }),
]);

for (const { address, delayMs } of SLOW) {
  const server = net.createServer((socket) => {
    socket.on('error', () => {});
    setTimeout(() => socket.write('220 mx.slow.example ESMTP\r\n'), delayMs);
    socket.on('data', (data) => {
      for (const line of data.toString().split('\r\n').filter(Boolean))
        socket.write(/^QUIT/.test(line) ? '221 Bye\r\n' : '250 mx.slow.example\r\n');
    });
  });
  server.listen(25, address);
}

/** Policies by the domain that they are for; each is served under a certificate of its name. */
const POLICIES: Readonly<Record<string, string>> = {
  sound: 'mx.sound.example',
  'clear-with-policy': 'mx.clear.example',
  'policy-of-others': '*.elsewhere.example',
  'untrusted-policy': 'mx.sound.example',
  renamed: 'mx.renamed.example',
};
const pages = await Promise.all(
  Object.keys(POLICIES).map(async (domain) => {
    const issuer = domain === 'untrusted-policy' ? stranger : authority;
    return [`mta-sts.${domain}.example`, await issuer.issue({ names: [`mta-sts.${domain}.example`] })] as const;
  }),
);
const [first] = pages;
if (!first) throw new Error('no page');
const web = https.createServer({ key: first[1].key, cert: first[1].chain }, (request, response) => {
  const domain = (request.headers.host ?? '').split('.')[1] ?? '';
  response.setHeader('content-type', 'text/plain');
  response.end(`version: STSv1\r\nmode: enforce\r\nmx: ${POLICIES[domain]}\r\nmax_age: 604800\r\n`);
});
for (const [name, { key, chain }] of pages) web.addContext(name, { key, cert: chain });
web.listen(443, AT.web);

const domain = (name: string, host: string): string => `${name} IN MX 10 ${host}\n`;
const withPolicy = (name: string): string =>
  `mta-sts.${name} IN A ${AT.web}\n_mta-sts.${name} IN TXT "v=STSv1; id=20260131T000000"\n`;
const wrong = `3 1 1 ${'ab'.repeat(32)}`;
const issuerOf = own.chain.slice(own.chain.lastIndexOf('-----BEGIN'));
const zone = `
${Object.entries(AT)
  .map(([name, address]) => `mx.${name} IN A ${address}`)
  .join('\n')}
${Object.keys(AT)
  .map((name) => `${name} IN MX 10 mx.${name}`)
  .join('\n')}
mx.six IN AAAA ${SIX}
six IN MX 10 mx.six
${Object.keys(POLICIES).map(withPolicy).join('')}
_25._tcp.mx.sound IN TLSA ${tlsa(3, own.certificate)}
authority IN MX 10 mx.authority
mx.authority IN A ${AT.sound}
_25._tcp.mx.authority IN TLSA ${tlsa(2, issuerOf)}
moved IN MX 10 mx.moved
mx.moved IN A ${AT.sound}
_25._tcp.mx.moved IN TLSA ${wrong}
_25._tcp.mx.renamed IN TLSA ${tlsa(2, issuerOf)}
_25._tcp.mx.clear IN TLSA ${wrong}
${domain('clear-with-policy', 'mx.plain')}mx.plain IN A ${AT.clear}
${domain('policy-of-others', 'mx.sound')}${domain('untrusted-policy', 'mx.sound')}${domain('renamed', 'mx.renamed')}
mx.renamed IN A ${AT.sound}
firewall IN MX 10 mx.sound
firewall IN MX 20 mx.dropped
firewall IN MX 30 mx.reset
firewall IN MX 40 mx.prohibited
both IN MX 10 mx.both
mx.both IN A ${AT.sound}
mx.both IN AAAA ${SIX}
${SLOW.map(({ address }, at) => `mx${Math.floor(at / 2)}.slow IN A ${address}`).join('\n')}
${[0, 1, 2, 3, 4].map((at) => `slow IN MX ${at} mx${at}.slow`).join('\n')}
`;
const insecure = `@ IN MX 10 mx\nmx IN A ${AT.sound}\n_25._tcp.mx IN TLSA ${wrong}\n`;
const bind = await startBind({
  example: { records: zone },
  'insecure.example': { records: insecure, dnssec: 'none' },
  'bogus.example': { records: insecure, dnssec: 'expired' },
});
const unbound = await startUnbound({ authority: bind, certificate: own });

const tell = (message: Ready | Called): void => void process.stdout.write(`${JSON.stringify(message)}\n`);
tell({ ca, resolver: `${unbound.address}:${unbound.port}` });
const call = async ({ id, args }: Call): Promise<void> => {
  const before = (await sound.log()).length;
  const called = await runCli(args);
  tell({ id, ...called, log: (await sound.log()).slice(before) });
};
createInterface({ input: process.stdin }).on('line', (line) => void call(JSON.parse(line) as Call));
