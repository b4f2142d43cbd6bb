import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { fileURLToPath } from 'node:url';
import { type Steps, soundBut, startMisbehaving } from './misbehaving-server.ts';
import { createOddAuthority } from './odd-certificates.ts';
import { findProgram } from './programs.ts';
import { startZoneServer } from './zone-server.ts';

const FILES = fileURLToPath(new URL('../../fixtures/examples', import.meta.url));
const BIN = fileURLToPath(new URL('../../bin/run.js', import.meta.url));
const ZONES = readdirSync(FILES)
  .filter((name) => name.endsWith('.zone'))
  .map((name) => join(FILES, name));

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * What documents speak of, on loopback: example.com, its name server (which speaks TLS too) and its mail server, and a shell
 * whose `maildoctor` finds the way to them, so that their command lines are run as they stand.
 */
export interface ExampleNetwork {
  /** A fresh folder with the files that command lines name. */
  place(): string;
  /** Paths below /var and /etc lie in the place. */
  shell(script: string, place: string): Promise<Ended>;
  close(): Promise<void>;
}

const NAMES = ['mail.example.com', 'mail2.example.com'];
const EHLO = '250-mail.example.com\r\n250-SIZE 10240000\r\n250-PIPELINING\r\n';
const SOUND: Steps = {
  greeting: '220 mail.example.com ESMTP\r\n',
  EHLO: `${EHLO}250 STARTTLS\r\n`,
  EHLO_TLS: `${EHLO}250 8BITMIME\r\n`,
  STARTTLS: async (client) => {
    await client.say('220 2.0.0 Ready to start TLS\r\n');
    await client.secure({ names: NAMES });
  },
};
/** As above, for users who sign in (RFC 6409). */
const SUBMISSION: Steps = { ...SOUND, EHLO_TLS: `${EHLO}250 AUTH PLAIN LOGIN\r\n` };

export async function startExampleNetwork(): Promise<ExampleNetwork> {
  const folder = mkdtempSync(join(tmpdir(), 'maildoctor-examples-'));
  const authority = await createOddAuthority();
  const ca = join(folder, 'ca.pem');
  writeFileSync(ca, authority.root);
  const [dns, server, submission] = await Promise.all([
    startZoneServer(ZONES),
    startMisbehaving({ serve: soundBut(SOUND) }, authority),
    startMisbehaving({ serve: soundBut(SUBMISSION) }, authority),
  ]);
  const { key, chain } = await authority.make({ names: ['192.0.2.53'] });
  const encrypted = tls.createServer({ key, cert: chain, ALPNProtocols: ['dot'] }, (client) => {
    const plain = net.connect(dns.port, dns.address);
    for (const one of [client, plain]) one.on('error', () => {});
    client.pipe(plain).pipe(client);
  });
  await new Promise<void>((resolve) => encrypted.listen(0, '127.0.0.1', resolve));
  const maps = [
    ['192.0.2.25:25', server.port],
    ['192.0.2.26:25', server.port],
    ['192.0.2.25:587', submission.port],
    ['192.0.2.53:853', (encrypted.address() as net.AddressInfo).port],
  ].map(([from, port]) => `--map ${from}=127.0.0.1:${port}`);
  const programs = join(folder, 'bin');
  const write = (name: string, script: string): void => writeFileSync(join(programs, name), script, { mode: 0o755 });
  mkdirSync(programs);
  write('maildoctor', wrapper(maps.join(' '), `--resolver ${dns.address}:${dns.port}`, ca));
  write('journalctl', JOURNALCTL);
  write('postconf', POSTCONF);
  const env = {
    ...process.env,
    PATH: `${programs}:${process.env['PATH']}`,
    NODE_EXTRA_CA_CERTS: ca,
    NO_COLOR: '1',
    LC_ALL: 'C.UTF-8',
  };
  let places = 0;
  return {
    place: () => {
      const place = join(folder, String(places++));
      cpSync(FILES, place, { recursive: true });
      cpSync(ca, join(place, 'ca.pem'));
      for (const path of ['var/log', 'var/lib/prometheus/node-exporter', 'etc/maildoctor', 'ci'])
        mkdirSync(join(place, path), { recursive: true });
      cpSync(join(FILES, 'mail.log'), join(place, 'var/log/mail.log'));
      return place;
    },
    shell: (script, place) =>
      new Promise((resolve) => {
        const rooted = script.replace(/(?<=^|[\s='"])\/(?=(?:var|etc)\/)/gm, `${place}/`);
        const child = execFile(
          findProgram('bash') ?? 'bash',
          ['-eo', 'pipefail', '-c', rooted],
          { cwd: place, env },
          (error, stdout, stderr) =>
            resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
        );
        child.stdin?.end();
      }),
    close: async () => {
      await Promise.all([
        dns.close(),
        server.close(),
        submission.close(),
        new Promise((resolve) => encrypted.close(resolve)),
      ]);
      rmSync(folder, { recursive: true });
    },
  };
}

/** Adds the way to the network, to those commands that go there; a resolver that the line names stands alone. */
const wrapper = (maps: string, resolver: string, ca: string): string => `#!/bin/bash
more=()
case "$1" in
  check | smtp) more=(${maps} --ca ${ca}) ;;
  dns | spf | init) more=(${maps}) ;;
esac
case "$1 $*" in
  *--help* | *--resolver* | *--replies* | explain* | rule* | -*) ;;
  *) more+=(${resolver}) ;;
esac
# What follows goes on until somebody interrupts it; its own exit code is the one that counts.
case "$*" in
  *--follow*) until=(timeout --foreground --preserve-status --signal=INT 8) ;;
  *) until=() ;;
esac
exec "\${until[@]}" ${process.execPath} ${BIN} "$@" "\${more[@]}"
`;

const ENTRY = {
  __REALTIME_TIMESTAMP: '1769860800000000',
  _HOSTNAME: 'mail',
  SYSLOG_IDENTIFIER: 'postfix/smtp',
  _PID: '7',
  MESSAGE:
    '4A1B2C3D: to=<a@example.net>, relay=mx.example.net[198.51.100.9]:25, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 5B)',
};
const JOURNALCTL = `#!/bin/sh\necho '${JSON.stringify(ENTRY)}'\n`;

/** A host that sends for example.com from 192.0.2.25. */
const POSTCONF = `#!/bin/sh
case "$1" in
  -x) printf '%s = %s\\n' myhostname mail.example.com mydomain example.com myorigin example.com inet_protocols ipv4 smtp_bind_address 192.0.2.25 ;;
esac
`;
