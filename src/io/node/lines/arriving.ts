import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ByteSource } from '../../ports.ts';
import type { AlreadyRead } from './already-read.ts';
import { isCompressed } from './decompress.ts';
import { growing, identityOf } from './growing.ts';
import { headOf } from './head.ts';
import { isLogName } from './log-name.ts';

/** How often a folder is looked at. */
const LOOK_EVERY_MS = 500;

/** Logs that come to a folder under a new name (`mail.log-20261129`), until the signal is aborted. */
export async function* arriving(
  folder: string,
  names: ReadonlySet<string>,
  read: AlreadyRead,
  signal: AbortSignal,
): AsyncGenerator<ByteSource> {
  const known = new Set(names);
  while (!signal.aborted) {
    for (const name of await readdir(folder).catch(() => [])) {
      // What is compressed was a log under its own name before.
      if (known.has(name) || !isLogName(name) || isCompressed(name)) continue;
      const path = join(folder, name);
      const kind = await kindOf(path, read);
      if (kind !== 'unsure') known.add(name);
      if (kind === 'new') yield { name: path, ...growing(path, read) };
    }
    await delay(LOOK_EVERY_MS, undefined, { signal }).catch(() => {});
  }
}

async function kindOf(path: string, read: AlreadyRead): Promise<'new' | 'old' | 'unsure'> {
  const info = await stat(path).catch(() => undefined);
  if (info === undefined) return 'unsure';
  if (!info.isFile() || read.has(identityOf(info))) return 'old';
  const isCopy = read.isCopy(await headOf(path));
  return isCopy === 'unsure' ? 'unsure' : isCopy ? 'old' : 'new';
}
