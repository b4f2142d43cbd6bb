import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../free-port.ts';
import { findProgram, type RequiredProgram } from '../programs.ts';
import { waitUntil } from '../wait-until.ts';

/** What a suite with BIND requires. */
export const BIND: readonly RequiredProgram[] = [
  { program: 'named', package: 'bind9' },
  { program: 'dnssec-signzone', package: 'bind9-utils' },
  { program: 'dig', package: 'bind9-dnsutils' },
];

export interface BindZone {
  /** Records in master file form, below `$ORIGIN` and `$TTL 300`; the SOA, NS and glue of the zone are made. */
  readonly records: string;
  /** Unsigned, signed as it should be, signed so that it has expired, or unsigned below a DS record. */
  readonly dnssec?: 'none' | 'signed' | 'expired' | 'broken';
}

export interface BindServer {
  readonly address: string;
  readonly port: number;
  /** The DS record of the root, in master file form: a validator's anchor. */
  readonly anchor: string;
  /** All that it serves, `.` too. */
  readonly zones: readonly string[];
  stop(): Promise<void>;
}

const run = promisify(execFile);

/**
 * Serves these zones (by name, without the final dot, each parent among them) and a signed root that delegates to them,
 * with authority and without recursion, on a port of 127.0.0.1.
 */
export async function startBind(zones: Readonly<Record<string, BindZone>>): Promise<BindServer> {
  const folder = await mkdtemp(join(tmpdir(), 'maildoctor-bind-'));
  await mkdir(join(folder, 'keys'));
  // Children first: their DS records stand in the parents.
  const names = Object.keys(zones).toSorted((one, other) => depth(other) - depth(one));
  const delegations = new Map<string, string>();
  for (const name of names) {
    const zone = zones[name] ?? { records: '' };
    const ds = await writeZone(
      folder,
      name,
      `${zone.records}\n${delegations.get(name) ?? ''}`,
      zone.dnssec ?? 'signed',
    );
    const parent = names.find((other) => name.endsWith(`.${other}`)) ?? '';
    const lines = `${name}. IN NS ns.${name}.\nns.${name}. IN A 127.0.0.1\n${ds}\n`;
    delegations.set(parent, (delegations.get(parent) ?? '') + lines);
  }
  const anchor = await writeZone(folder, '', delegations.get('') ?? '', 'signed');
  const port = await freePort();
  await writeFile(join(folder, 'named.conf'), configuration(folder, port, ['', ...names]));
  const said: string[] = [];
  const server = spawn(program('named'), ['-g', '-n', '1', '-c', join(folder, 'named.conf')]);
  server.stderr.on('data', (chunk: Buffer) => said.push(String(chunk)));
  const stop = async (): Promise<void> => {
    const ended = server.exitCode === null ? new Promise((resolve) => server.once('exit', resolve)) : undefined;
    server.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await waitUntil('BIND to run', () => {
      if (server.exitCode !== null) throw new Error(`named does not start:\n${said.join('')}`);
      return said.join('').includes('running') || undefined;
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { address: '127.0.0.1', port, anchor, zones: ['.', ...names], stop };
}

const depth = (name: string): number => name.split('.').length;

function program(name: string): string {
  const path = findProgram(name);
  if (path === undefined) throw new Error(`${name} is not installed`);
  return path;
}

/** Writes the zone's file; gives the DS record that its parent must have. */
async function writeZone(
  folder: string,
  name: string,
  records: string,
  dnssec: NonNullable<BindZone['dnssec']>,
): Promise<string> {
  const origin = name === '' ? '.' : `${name}.`;
  const ns = name === '' ? 'ns.' : `ns.${name}.`;
  const file = join(folder, fileName(name));
  const head = `$ORIGIN ${origin}\n$TTL 300\n@ IN SOA ${ns} hostmaster.example. 1 3600 600 86400 60\n@ IN NS ${ns}\n${ns} IN A 127.0.0.1\n`;
  await writeFile(file, `${head}${records}\n`);
  if (dnssec === 'none') return '';
  const keys = join(folder, 'keys');
  const key = await run(program('dnssec-keygen'), ['-q', '-K', keys, '-a', 'ECDSAP256SHA256', '-f', 'KSK', origin]);
  const ds = await run(program('dnssec-dsfromkey'), ['-2', join(keys, `${key.stdout.trim()}.key`)]);
  if (dnssec !== 'broken') {
    const dates = dnssec === 'expired' ? ['-s', '20200101000000', '-e', '20200201000000'] : [];
    const options = [
      '-q',
      '-P',
      '-z',
      '-S',
      '-K',
      keys,
      ...dates,
      '-d',
      folder,
      '-o',
      origin,
      '-f',
      `${file}.signed`,
      file,
    ];
    await run(program('dnssec-signzone'), options);
    await writeFile(file, await readFile(`${file}.signed`));
  }
  return ds.stdout.trim();
}

const fileName = (zone: string): string => `${zone === '' ? 'root' : zone}.zone`;

function configuration(folder: string, port: number, zones: readonly string[]): string {
  const served = zones.map((name) => `zone "${name === '' ? '.' : name}" { type primary; file "${fileName(name)}"; };`);
  return `\
options {
  directory "${folder}"; managed-keys-directory "${folder}"; session-keyfile "${folder}/session.key";
  listen-on port ${port} { 127.0.0.1; }; listen-on-v6 { none; }; pid-file none;
  recursion no; dnssec-validation no; check-names primary ignore;
};
controls { };
${served.join('\n')}
`;
}
