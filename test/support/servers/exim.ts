import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Certificate } from '../certificates.ts';
import { findProgram, type RequiredProgram } from '../programs.ts';
import { waitUntil } from '../wait-until.ts';

/** Debian's Exim drops its rights to this user, which its package makes. */
const hasUser = /^Debian-exim:/m.test(readFileSync('/etc/passwd', 'utf8'));

/** What a suite with Exim requires; Debian lets it not stand beside Postfix, so it is unpacked into a root of its own. */
export const EXIM: readonly RequiredProgram[] = [
  { program: 'exim4', package: 'exim4-daemon-light', install: 'sudo .ci/private-roots' },
  { program: hasUser ? 'sh' : 'no-such-program', package: '', install: 'sudo .ci/private-roots' },
];

export interface EximOptions {
  /** Its host name (primary_hostname). */
  readonly name: string;
  readonly address: string;
  readonly port: number;
  /** Domains whose mail ends here, and the local parts that they have. */
  readonly domains?: readonly string[];
  readonly users?: readonly string[];
  /** Addresses that may relay. */
  readonly relayFrom?: readonly string[];
  readonly certificate?: Certificate;
  /** Words of GnuTLS for what its server takes (tls_require_ciphers). */
  readonly ciphers?: string;
  /** Domains to which mail goes only under TLS, and those whose certificate must be good besides. */
  readonly requireTls?: readonly string[];
  readonly verifyCertificate?: readonly string[];
  /** PEM file of the authorities that those certificates are held against. */
  readonly authorities?: string;
}

export interface EximServer {
  readonly name: string;
  readonly address: string;
  readonly port: number;
  /** Main log. */
  log(): Promise<string>;
  logged(line: RegExp): Promise<string>;
  /** Tries all that waits in the queue; nothing is tried before, since the daemon itself only queues. */
  flush(): Promise<void>;
  stop(): Promise<void>;
}

const run = promisify(execFile);

/**
 * Starts a daemon with a spool and a log of its own. It only queues: to deliver, it would start itself anew with the rights
 * of its file, and the loader then passes over the libraries of a private root. Debian's Exim wants a user Debian-exim; see
 * test/delivery/world.ts.
 */
export async function startExim(options: EximOptions): Promise<EximServer> {
  const program = findProgram('exim4');
  if (program === undefined) throw new Error('exim4 is not there: sudo .ci/private-roots');
  const folder = await mkdtemp(join(tmpdir(), 'maildoctor-exim-'));
  await chmod(folder, 0o755);
  for (const sub of ['spool', 'log']) await mkdir(join(folder, sub), { mode: 0o777 });
  for (const sub of ['spool', 'log']) await chmod(join(folder, sub), 0o777);
  const { certificate } = options;
  if (certificate) await writeFile(join(folder, 'tls.pem'), certificate.key + certificate.chain, { mode: 0o644 });
  const config = join(folder, 'exim.conf');
  await writeFile(config, configuration(options, folder), { mode: 0o644 });
  const env = { ...process.env, LD_LIBRARY_PATH: librariesOf(program) };
  const exim = (...args: readonly string[]) => run(program, ['-C', config, ...args], { env });
  await exim('-bd', '-oP', join(folder, 'pid'), '-oX', `[${options.address}]:${options.port}`);
  const log = (): Promise<string> => readFile(join(folder, 'log', 'mainlog'), 'utf8').catch(() => '');
  const logged = (line: RegExp): Promise<string> =>
    waitUntil(`${line} in the log of ${options.name}`, async () =>
      (await log()).split('\n').find((one) => line.test(one)),
    );
  await logged(/daemon started/);
  return {
    name: options.name,
    address: options.address,
    port: options.port,
    log,
    logged,
    flush: async () => {
      await exim('-qff');
    },
    stop: async () => {
      process.kill(Number(await readFile(join(folder, 'pid'), 'utf8')));
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Programs for PATH under which this machine has Exim, with that configuration, and no Postfix. */
export async function eximAlone(folder: string, configuration: string): Promise<string> {
  const program = findProgram('exim4') ?? '';
  const programs = join(folder, 'programs');
  await mkdir(programs);
  const config = join(folder, 'alone.conf');
  await writeFile(config, configuration);
  const wrapper = `#!/bin/sh\nLD_LIBRARY_PATH=${librariesOf(program)} exec ${program} -C ${config} "$@"\n`;
  await writeFile(join(programs, 'exim4'), wrapper, { mode: 0o755 });
  await writeFile(join(programs, 'postconf'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  return `${programs}${delimiter}${process.env['PATH'] ?? ''}`;
}

/** Libraries that the machine lacks lie in the private root beside the program. */
const librariesOf = (program: string): string => join(dirname(program), '../lib/x86_64-linux-gnu');

/** Colons part the items of Exim's lists. */
const list = (items: readonly string[] = []): string => items.join(' : ');

function configuration(options: EximOptions, folder: string): string {
  const { name, address, domains, users, relayFrom, certificate, requireTls, verifyCertificate, authorities } = options;
  return `\
primary_hostname = ${name}
local_interfaces = <; ${address}
spool_directory = ${folder}/spool
log_file_path = ${folder}/log/%slog
keep_environment = LD_LIBRARY_PATH
domainlist local_domains = ${list(domains)}
hostlist relay_from = ${list(relayFrom)}
acl_smtp_rcpt = check_rcpt
tls_advertise_hosts = ${certificate ? '*' : ''}
${certificate ? `tls_certificate = ${folder}/tls.pem\n` : ''}\
${options.ciphers === undefined ? '' : `tls_require_ciphers = ${options.ciphers}\n`}\
never_users =
queue_run_in_order
queue_only
log_selector = +smtp_protocol_error

begin acl
check_rcpt:
  accept hosts = +relay_from
  deny message = relay not permitted
       domains = !+local_domains
  require verify = recipient
  accept

begin routers
local:
  driver = accept
  domains = +local_domains
  local_parts = ${list(users)}
  transport = discard
by_mx:
  driver = dnslookup
  domains = !+local_domains
  transport = smtp
  ignore_target_hosts = 127.0.0.0/8
  no_more

begin transports
discard:
  driver = appendfile
  file = /dev/null
  user = nobody
smtp:
  driver = smtp
  interface = ${address}
  hosts_require_tls = \${if match_domain{$domain}{${list([...(requireTls ?? []), ...(verifyCertificate ?? [])])}}{*}}
  tls_verify_hosts = \${if match_domain{$domain}{${list(verifyCertificate)}}{*}}
  tls_try_verify_hosts =
${authorities === undefined ? '' : `  tls_verify_certificates = ${authorities}\n`}\

begin retry
* * F,2h,1m
`;
}
