import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Arrived, ByteSource } from '../../ports.ts';
import type { AlreadyRead } from './already-read.ts';
import { headOf } from './head.ts';

const CHUNK = 1 << 20;
/** How often a file that is followed is looked at; `tail -F` looks once a second. */
const LOOK_EVERY_MS = 250;

/**
 * The octets of a file, and what is written to it afterwards: through rotation by a new file of that name, and by emptying
 * it (logrotate(8): create, copytruncate). A chunk holds until the next one is asked for: two buffers serve a file of any
 * length. `read` is what was read of the other files of its folder.
 */
export function growing(path: string, read?: AlreadyRead): Required<Pick<ByteSource, 'chunks' | 'more'>> {
  /** What `chunks` has read, and of which file. */
  let position = 0;
  let identity = '';

  return {
    async *chunks() {
      const file = await open(path);
      try {
        identity = identityOf(await file.stat());
        read?.add(identity);
        const keep = read?.begin();
        let buffer = Buffer.allocUnsafeSlow(CHUNK);
        let spare = Buffer.allocUnsafeSlow(CHUNK);
        let reading = fill(file, buffer, null);
        for (let length = await reading; length > 0; length = await reading) {
          const chunk = buffer.subarray(0, length);
          position += length;
          keep?.(chunk);
          [buffer, spare] = [spare, buffer];
          reading = fill(file, buffer, null);
          // Whoever stops listening leaves it unawaited.
          reading.catch(() => {});
          yield chunk;
        }
      } finally {
        await file.close();
      }
    },
    more: (signal) => followed(path, { position, identity }, signal, read),
  };
}

interface Place {
  readonly position: number;
  readonly identity: string;
}

async function* followed(
  path: string,
  from: Place,
  signal: AbortSignal,
  read: AlreadyRead | undefined,
): AsyncGenerator<Arrived> {
  const buffer = Buffer.allocUnsafeSlow(CHUNK);
  let file = await reopened(path, from.identity);
  let isNewFile = file !== undefined && file.identity !== from.identity;
  let position = isNewFile ? 0 : from.position;
  let isLeaving = false;
  let keep = isNewFile ? read?.begin() : undefined;
  if (file) read?.add(file.identity);
  try {
    for (;;) {
      for (;;) {
        const length = file === undefined ? 0 : await fill(file.handle, buffer, position);
        if (length === 0) break;
        position += length;
        keep?.(buffer.subarray(0, length));
        yield { bytes: buffer.subarray(0, length), isNewFile };
        isNewFile = false;
      }
      if (signal.aborted) return;
      if (file !== undefined && (await file.handle.stat()).size < position) {
        position = 0;
        isNewFile = true;
        keep = read?.begin();
      }
      const isReplaced = file?.identity !== (await identityAt(path, file?.identity));
      // The writer may hold the old file a while: it is left at the second look.
      if (isReplaced && (isLeaving || file === undefined)) {
        await file?.handle.close();
        file = (await isKnown(path, read)) ? undefined : await opened(path);
        if (file) read?.add(file.identity);
        keep = read?.begin();
        position = 0;
        isNewFile = true;
        isLeaving = false;
      } else isLeaving = isReplaced;
      await delay(LOOK_EVERY_MS, undefined, { signal }).catch(() => {});
    }
  } finally {
    await file?.handle.close();
  }
}

/** Whether rotation put there what was read under another name. */
async function isKnown(path: string, read: AlreadyRead | undefined): Promise<boolean> {
  if (read === undefined) return false;
  const identity = await identityAt(path, undefined);
  return (identity !== undefined && read.has(identity)) || read.isCopy(await headOf(path)) === true;
}

interface OpenFile {
  readonly handle: FileHandle;
  readonly identity: string;
}

/** Undefined while there is none of that name. */
async function opened(path: string): Promise<OpenFile | undefined> {
  try {
    const handle = await open(path);
    return { handle, identity: identityOf(await handle.stat()) };
  } catch {
    return undefined;
  }
}

/** The file that was read, also where it was renamed meanwhile; else the one that has the name. */
async function reopened(path: string, identity: string): Promise<OpenFile | undefined> {
  const file = await opened(path);
  if (file?.identity === identity) return file;
  const folder = dirname(path);
  for (const name of await readdir(folder).catch(() => [])) {
    const sibling = join(folder, name);
    if ((await identityAt(sibling, undefined)) !== identity) continue;
    await file?.handle.close();
    return await opened(sibling);
  }
  return file;
}

/** Of the file that has the name now; `otherwise` while there is none that can be read. */
const identityAt = async (path: string, otherwise: string | undefined): Promise<string | undefined> => {
  try {
    return identityOf(await stat(path));
  } catch {
    return otherwise;
  }
};

export const identityOf = ({ dev, ino }: { readonly dev: number; readonly ino: number }): string => `${dev}:${ino}`;

const fill = async (file: FileHandle, buffer: Buffer, position: number | null): Promise<number> =>
  (await file.read(buffer, 0, buffer.length, position)).bytesRead;
