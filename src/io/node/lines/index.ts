import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { found } from '../../../facts/observed.ts';
import type { ByteSource, Lines, OpenedLogs } from '../../ports.ts';
import { failed } from '../files.ts';
import { programs } from '../programs.ts';
import { type AlreadyRead, createAlreadyRead } from './already-read.ts';
import { arriving } from './arriving.ts';
import { DECOMPRESSORS, decompressing } from './decompress.ts';
import { growing, identityOf } from './growing.ts';
import { gunzipped } from './gunzip.ts';
import { isLogName } from './log-name.ts';

/** Log files of this machine, folders of rotated ones, and standard input (`-`). */
export const lines: Lines = {
  async open(path) {
    if (path === '-') return found({ sources: [standardInput] });
    try {
      const info = await stat(path);
      return found(info.isDirectory() ? await openFolder(path) : { sources: [await openFile(path, info)] });
    } catch (error) {
      return failed(path, error as NodeJS.ErrnoException);
    }
  },
};

const standardInput: ByteSource = {
  name: 'standard input',
  async *chunks(signal) {
    const { stdin } = process;
    // Else whoever writes to us would have to end first.
    const stop = (): void => void stdin.destroy();
    signal.addEventListener('abort', stop);
    try {
      yield* stdin as AsyncIterable<Uint8Array>;
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  },
};

async function openFolder(folder: string): Promise<OpenedLogs> {
  const files = await rotated(folder);
  const read = createAlreadyRead();
  for (const { info } of files) read.add(identityOf(info));
  const names = new Set(files.map(({ file }) => basename(file)));
  return {
    sources: await Promise.all(files.map(({ file, info }) => openFile(file, info, read))),
    arriving: (signal) => arriving(folder, names, read, signal),
  };
}

/** A failure of the file shows where it is read. */
async function openFile(path: string, info: Stats, read?: AlreadyRead): Promise<ByteSource> {
  const facts = { name: path, modified: info.mtimeMs, size: info.size };
  const compressed = DECOMPRESSORS.find(({ extension }) => path.endsWith(extension));
  if (compressed) {
    const chunks = await programs.open(compressed.program, decompressing(path));
    if (chunks.state === 'found') return { ...facts, chunks: chunks.value };
    const reason = chunks.state === 'unknown' ? chunks.reason : `install ${compressed.program} to read it`;
    return { ...facts, chunks: () => failing(reason) };
  }
  if (path.endsWith('.gz')) return { ...facts, chunks: () => gunzipped(path) };
  return { ...facts, ...growing(path, read) };
}

// biome-ignore lint/correctness/useYield: it has nothing to give.
async function* failing(reason: string): AsyncGenerator<Uint8Array> {
  throw new Error(reason);
}

/** The logs of a folder, oldest first by their last change. */
async function rotated(folder: string): Promise<readonly { readonly file: string; readonly info: Stats }[]> {
  const names = (await readdir(folder, { withFileTypes: true })).filter(
    (entry) => entry.isFile() && isLogName(entry.name),
  );
  const files = await Promise.all(
    names.map(async ({ name }) => {
      const file = join(folder, name);
      // Rotation may have taken its name away meanwhile.
      return await stat(file).then(
        (info) => [{ file, info }],
        () => [],
      );
    }),
  );
  return files
    .flat()
    .toSorted(
      (one, other) => one.info.mtimeMs - other.info.mtimeMs || basename(other.file).localeCompare(basename(one.file)),
    );
}
