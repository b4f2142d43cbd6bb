import { execFile } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Certificate } from '../certificates.ts';
import { freePort } from '../free-port.ts';
import { findProgram, type RequiredProgram } from '../programs.ts';
import { waitUntil } from '../wait-until.ts';

/** What a suite with Postfix requires; the server must be started as root. */
export const POSTFIX: readonly RequiredProgram[] = [{ program: 'postfix', package: 'postfix' }];

export interface PostfixOptions {
  /** Its host name (myhostname). */
  readonly name: string;
  /** Addresses that have a mailbox here; their domains are served, any other recipient in them is unknown. */
  readonly mailboxes?: readonly string[];
  /** STARTTLS with this certificate; without one, no STARTTLS. */
  readonly certificate?: Certificate;
  /** Where mail for a domain goes, instead of by MX: `smtp:[127.0.0.1]:2525`. */
  readonly routes?: Readonly<Record<string, string>>;
  /** Further lines of main.cf; they win. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** The loopback address to listen on, and its port (default: a free one of 127.0.0.1). */
  readonly address?: string;
  readonly port?: number;
  /** Files of the smtp client's jail, such as `etc/resolv.conf`: given any, it runs chrooted. */
  readonly jail?: Readonly<Record<string, string>>;
  /** postscreen stands before it, with what `parameters` say of it. */
  readonly postscreen?: boolean;
}

export interface PostfixServer {
  readonly name: string;
  readonly address: string;
  readonly port: number;
  /** For `postconf -c`. */
  readonly configFolder: string;
  readonly logFile: string;
  log(): Promise<string>;
  /** Waits for a line of the log, and gives it. */
  logged(line: RegExp): Promise<string>;
  /** Tries all that is deferred again. */
  flush(): Promise<void>;
  stop(): Promise<void>;
}

const run = promisify(execFile);
const NOBODY = 65_534;

/** Starts an instance of its own: configuration, queue, data and log in one folder below the temporary one. */
export async function startPostfix(options: PostfixOptions): Promise<PostfixServer> {
  const folder = await mkdtemp(join(tmpdir(), 'maildoctor-postfix-'));
  await chmod(folder, 0o755);
  const at = (name: string): string => join(folder, name);
  const { name, address = '127.0.0.1' } = options;
  const port = options.port ?? (await freePort(address));
  const [postfix, logFile] = [program('postfix'), at('mail.log')];
  for (const sub of ['etc', 'queue', 'data', 'mail']) await mkdir(at(sub), { mode: 0o755 });
  const postfixUser = Number((await run('id', ['-u', 'postfix'])).stdout);
  await chown(at('data'), postfixUser, 0);
  await chown(at('mail'), NOBODY, NOBODY);
  for (const [path, content] of Object.entries(options.jail ?? {})) {
    await mkdir(join(at('queue'), path, '..'), { recursive: true });
    await writeFile(join(at('queue'), path), content);
  }
  await writeFile(at('etc/main.cf'), mainCf(options, folder, await tlsParameters(options.certificate, folder)));
  await writeFile(at('etc/master.cf'), masterCf(`${address}:${port}`, options));
  const log = (): Promise<string> => readFile(logFile, 'utf8').catch(() => '');
  await run(postfix, ['-c', at('etc'), 'start']).catch(async (cause: Error) => {
    const said = await log();
    await rm(folder, { recursive: true, force: true });
    throw new Error(`postfix does not start:\n${cause.message}\n${said}`, { cause });
  });
  const logged = (line: RegExp): Promise<string> =>
    waitUntil(`${line} in the log of ${name}`, async () => (await log()).split('\n').find((one) => line.test(one)));
  await logged(/daemon started/);
  return {
    name,
    address,
    port,
    configFolder: at('etc'),
    logFile,
    log,
    logged,
    flush: async () => {
      await run(program('postqueue'), ['-c', at('etc'), '-f']);
    },
    stop: async () => {
      await run(postfix, ['-c', at('etc'), 'stop']);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function program(name: string): string {
  const path = findProgram(name);
  if (path === undefined) throw new Error(`${name} is not installed`);
  return path;
}

async function tlsParameters(certificate: Certificate | undefined, folder: string): Promise<Record<string, string>> {
  if (!certificate) return { smtpd_tls_security_level: 'none' };
  const file = join(folder, 'etc', 'tls.pem');
  await writeFile(file, certificate.key + certificate.chain, { mode: 0o600 });
  return { smtpd_tls_security_level: 'may', smtpd_tls_chain_files: file };
}

function mainCf(options: PostfixOptions, folder: string, tls: Readonly<Record<string, string>>): string {
  const { name, mailboxes = [], routes = {}, parameters = {} } = options;
  const domains = [...new Set(mailboxes.map((mailbox) => mailbox.slice(mailbox.lastIndexOf('@') + 1)))];
  const lines = {
    compatibility_level: '3.6',
    myhostname: name,
    queue_directory: `${folder}/queue`,
    data_directory: `${folder}/data`,
    maillog_file: `${folder}/mail.log`,
    maillog_file_prefixes: folder,
    inet_interfaces: '127.0.0.1',
    inet_protocols: 'ipv4',
    mynetworks: '127.0.0.0/8',
    mydestination: '',
    alias_maps: '',
    alias_database: '',
    virtual_mailbox_domains: domains.join(' '),
    virtual_mailbox_maps: inlineTable(mailboxes.map((mailbox) => [mailbox, `${mailbox}/`])),
    virtual_mailbox_base: `${folder}/mail`,
    virtual_uid_maps: `static:${NOBODY}`,
    virtual_gid_maps: `static:${NOBODY}`,
    transport_maps: inlineTable(Object.entries(routes)),
    ...tls,
    ...parameters,
  };
  return Object.entries(lines)
    .map(([key, value]) => `${key} = ${value}\n`)
    .join('');
}

/** A lookup table that stands in the configuration itself (inline:, Postfix 3.0). */
export const inlineTable = (entries: readonly (readonly [string, string])[]): string =>
  entries.length === 0 ? '' : `inline:{ ${entries.map(([key, value]) => `{ ${key} = ${value} }`).join(', ')} }`;

/**
 * The services that a server needs. The address is named here, since inet_interfaces takes only addresses that are
 * configured on an interface, and not all of 127.0.0.0/8 are.
 */
function masterCf(listener: string, { jail, postscreen = false }: PostfixOptions): string {
  return `\
${listener} inet n - n - ${postscreen ? '1 postscreen' : '- smtpd'}
${postscreen ? 'smtpd pass - - n - - smtpd\ndnsblog unix - - n - 0 dnsblog\ntlsproxy unix - - n - 0 tlsproxy\n' : ''}\
pickup    unix n - n 60 1 pickup
cleanup   unix n - n - 0 cleanup
qmgr      unix n - n 300 1 qmgr
tlsmgr    unix - - n 1000? 1 tlsmgr
rewrite   unix - - n - - trivial-rewrite
bounce    unix - - n - 0 bounce
defer     unix - - n - 0 bounce
trace     unix - - n - 0 bounce
verify    unix - - n - 1 verify
flush     unix n - n 1000? 0 flush
proxymap  unix - - n - - proxymap
smtp      unix - - ${jail === undefined ? 'n' : 'y'} - - smtp
showq     unix n - n - - showq
error     unix - - n - - error
retry     unix - - n - - error
discard   unix - - n - - discard
virtual   unix - n n - - virtual
anvil     unix - - n - 1 anvil
scache    unix - - n - 1 scache
postlog   unix-dgram n - n - 1 postlogd
`;
}
