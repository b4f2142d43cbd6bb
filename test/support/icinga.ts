import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './programs.ts';

interface CheckCommand {
  readonly command: readonly string[];
  readonly args: Readonly<Record<string, string | { readonly value: string; readonly skip_key?: boolean }>>;
}

/** What Icinga 2 makes of a CheckCommand that a host uses; throws with its words where it is not valid. Nothing is checked. */
export function readByIcinga(folder: string, text: string): CheckCommand {
  const [, name = ''] = /^object CheckCommand "(\w+)"/m.exec(text) ?? [];
  const file = join(folder, 'icinga2.conf');
  const host = `object Host "mail" {\n  check_command = "${name}"\n}\n`;
  writeFileSync(file, text + host);
  // As who we are, and nothing outside the folder.
  const group = execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim();
  const settings = [
    `RunAsUser=${userInfo().username}`,
    `RunAsGroup=${group}`,
    ...['ConfigDir', 'DataDir', 'CacheDir', 'LogDir', 'InitRunDir'].map((place) => `${place}=${folder}`),
  ];
  const defined = settings.map((one) => `-D${one}`);
  try {
    execFileSync(findProgram('icinga2') ?? '', ['daemon', '-C', '-c', file, ...defined], { encoding: 'utf8' });
  } catch (error) {
    throw new Error((error as { readonly stdout?: string }).stdout || String(error));
  }
  const read = objectsIn(readFileSync(join(folder, 'icinga2.debug'))).find(
    (one) => one.type === 'CheckCommand' && one.name === name,
  );
  if (read === undefined) throw new Error(`Icinga read no CheckCommand ${name}`);
  return { command: read.properties.command, args: read.properties.arguments };
}

interface Dumped {
  readonly type: string;
  readonly name: string;
  readonly properties: { readonly command: readonly string[]; readonly arguments: CheckCommand['args'] };
}

/** Netstrings, each a JSON object. */
function objectsIn(dump: Buffer): readonly Dumped[] {
  const objects: Dumped[] = [];
  for (let at = 0; at < dump.length; ) {
    const colon = dump.indexOf(':', at);
    const end = colon + 1 + Number(dump.toString('latin1', at, colon));
    objects.push(JSON.parse(dump.toString('utf8', colon + 1, end)));
    at = end + 1;
  }
  return objects;
}
