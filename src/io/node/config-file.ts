import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../../usage-error.ts';

/** A configuration file as it stands. */
export interface ConfigText {
  readonly path: string;
  readonly text: string;
}

const NAME = 'maildoctor.yaml';

/** The file that was named, else the nearest maildoctor.yaml from `folder` upward; undefined where there is none. */
export async function readConfigText(named: string | undefined, folder: string): Promise<ConfigText | undefined> {
  const found = named ?? nearestAbove(folder);
  if (found === undefined) return undefined;
  // Beside us it is told as a path of the repository, which annotations need.
  const path = found === join(folder, NAME) ? NAME : found;
  try {
    return { path, text: await readFile(path, 'utf8') };
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'ENOENT' ? `There is no configuration ${path}.` : `The configuration cannot be read: ${message}.`,
    );
  }
}

function nearestAbove(folder: string): string | undefined {
  const path = join(folder, NAME);
  if (existsSync(path)) return path;
  const above = dirname(folder);
  return above === folder ? undefined : nearestAbove(above);
}
