import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';

/** A program of Debian that a suite starts; `install` where `apt-get install package` is not what brings it. */
export interface RequiredProgram {
  readonly program: string;
  readonly package: string;
  readonly install?: string;
}

/** Daemons live in sbin, which is not in everybody's PATH. */
const DAEMON_FOLDERS = ['/usr/local/sbin', '/usr/sbin', '/sbin', '/usr/lib/postfix/sbin'];

/** Programs that cannot be installed beside others are unpacked into a root of their own: `.cache/roots/<package>/`. */
export const PRIVATE_ROOTS = fileURLToPath(new URL('../../.cache/roots', import.meta.url));

/** The path of a program: in PATH, in the daemons' folders, or in a private root. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...DAEMON_FOLDERS, ...privateFolders()];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function privateFolders(): string[] {
  if (!existsSync(PRIVATE_ROOTS)) return [];
  return readdirSync(PRIVATE_ROOTS).flatMap((root) =>
    ['usr/sbin', 'usr/bin', 'sbin', 'bin'].map((folder) => join(PRIVATE_ROOTS, root, folder)),
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What `npm test` and `.ci/run` look for in the title of a skipped suite. */
export const SKIP_MARK = 'needs: ';

/**
 * A suite that runs where the programs are installed (and, with `root`, where we are root); elsewhere it is skipped, and
 * its title says what to type. With MAILDOCTOR_NO_SERVERS=1 it is left out: programs of others are the same on any Node.
 */
export function describeWithPrograms(
  title: string,
  required: readonly RequiredProgram[],
  suite: () => void,
  { root = false }: { readonly root?: boolean } = {},
): void {
  if (process.env['MAILDOCTOR_NO_SERVERS'] === '1') {
    describe.skip(title, suite);
    return;
  }
  const missing = required.filter(({ program }) => findProgram(program) === undefined);
  if (missing.length > 0) {
    describe.skip(`${title} [${SKIP_MARK}${installCommand(missing)}]`, suite);
  } else if (root && process.getuid?.() !== 0) {
    describe.skip(`${title} [${SKIP_MARK}sudo npm test]`, suite);
  } else {
    describe(title, suite);
  }
}

function installCommand(missing: readonly RequiredProgram[]): string {
  const packages = missing.filter(({ install }) => install === undefined).map((one) => one.package);
  const commands = new Set(missing.flatMap(({ install }) => install ?? []));
  return [...(packages.length > 0 ? [`apt-get install ${[...new Set(packages)].join(' ')}`] : []), ...commands].join(
    ' && ',
  );
}
