import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Certificate } from '../certificates.ts';
import { freePort } from '../free-port.ts';
import { listens } from '../listens.ts';
import { findProgram, type RequiredProgram } from '../programs.ts';
import { waitUntil } from '../wait-until.ts';
import type { BindServer } from './dns-bind.ts';

/** What a suite with Unbound requires. */
export const UNBOUND: readonly RequiredProgram[] = [{ program: 'unbound', package: 'unbound' }];

export interface UnboundOptions {
  /** Where the root and the zones below it are served, and the root's anchor. */
  readonly authority: Pick<BindServer, 'address' | 'port' | 'anchor' | 'zones'>;
  /** For DNS over TLS and HTTPS. */
  readonly certificate: Certificate;
}

export interface UnboundServer {
  readonly address: string;
  /** UDP and TCP. */
  readonly port: number;
  readonly tlsPort: number;
  readonly httpsPort: number;
  stop(): Promise<void>;
}

/** A validating resolver on ports of 127.0.0.1, with DoT and DoH (`/dns-query`). */
export async function startUnbound({ authority, certificate }: UnboundOptions): Promise<UnboundServer> {
  const path = findProgram('unbound');
  if (path === undefined) throw new Error('unbound is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'maildoctor-unbound-'));
  const [port, tlsPort, httpsPort] = [await freePort(), await freePort(), await freePort()];
  await writeFile(join(folder, 'chain.pem'), certificate.chain);
  await writeFile(join(folder, 'key.pem'), certificate.key, { mode: 0o600 });
  await writeFile(join(folder, 'root.anchor'), `${authority.anchor}\n`);
  const conf = `\
server:
  interface: 127.0.0.1@${port}
  interface: 127.0.0.1@${tlsPort}
  interface: 127.0.0.1@${httpsPort}
  tls-port: ${tlsPort}
  https-port: ${httpsPort}
  tls-service-pem: "${folder}/chain.pem"
  tls-service-key: "${folder}/key.pem"
  http-endpoint: "/dns-query"
  access-control: 127.0.0.0/8 allow
  do-not-query-localhost: no
  module-config: "validator iterator"
  trust-anchor-file: "${folder}/root.anchor"
  username: ""
  chroot: ""
  directory: "${folder}"
  pidfile: ""
  use-syslog: no
  logfile: ""
  do-ip6: no
  num-threads: 1
  ede: yes
  val-log-level: 2
  local-zone: "2.0.192.in-addr.arpa." nodefault
remote-control:
  control-enable: no
${authority.zones.map((name) => stubZone(name, authority)).join('')}`;
  await writeFile(join(folder, 'unbound.conf'), conf);
  const said: string[] = [];
  const server = spawn(path, ['-d', '-c', join(folder, 'unbound.conf')]);
  server.stderr.on('data', (chunk: Buffer) => said.push(String(chunk)));
  const stop = async (): Promise<void> => {
    const ended = server.exitCode === null ? new Promise((resolve) => server.once('exit', resolve)) : undefined;
    server.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    for (const one of [port, tlsPort, httpsPort])
      await waitUntil(`Unbound to listen on ${one}`, () => {
        if (server.exitCode !== null) throw new Error(`unbound does not start:\n${said.join('')}`);
        return listens(one);
      });
  } catch (error) {
    await stop();
    throw error;
  }
  return { address: '127.0.0.1', port, tlsPort, httpsPort, stop };
}

/** A delegation leads to port 53; only a stub zone can name another. */
const stubZone = (name: string, { address, port }: UnboundOptions['authority']): string =>
  `stub-zone:\n  name: "${name}"\n  stub-addr: ${address}@${port}\n`;
