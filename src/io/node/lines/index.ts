import { createReadStream, type Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { found, type Observed, unknown } from '../../../facts/observed.ts';
import type { ByteSource, Lines } from '../../ports.ts';
import { failed } from '../files.ts';
import { programs } from '../programs.ts';
import { DECOMPRESSORS, decompressing } from './decompress.ts';
import { growing } from './growing.ts';

const CHUNK = 1 << 20;

/** Log files of this machine, folders of rotated ones, and standard input (`-`). */
export const lines: Lines = {
  async open(path) {
    if (path === '-') return found([standardInput]);
    try {
      const info = await stat(path);
      if (!info.isDirectory()) return await openFile(path, info);
      const files = await rotated(path);
      const opened = await Promise.all(files.map(async (file) => openFile(file, await stat(file))));
      const bad = opened.find((one) => one.state !== 'found');
      return bad ?? found(opened.flatMap((one) => (one.state === 'found' ? one.value : [])));
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

async function openFile(path: string, info: Stats): Promise<Observed<readonly ByteSource[]>> {
  const facts = { name: path, modified: info.mtimeMs, size: info.size };
  const compressed = DECOMPRESSORS.find(({ extension }) => path.endsWith(extension));
  if (compressed) {
    const chunks = await programs.open(compressed.program, decompressing(path));
    if (chunks.state === 'found') return found([{ ...facts, chunks: chunks.value }]);
    const reason = chunks.state === 'unknown' ? chunks.reason : `install ${compressed.program} to read it`;
    return unknown('unreadable', `${path}: ${reason}`);
  }
  if (path.endsWith('.gz')) return found([{ ...facts, chunks: () => gunzipped(path) }]);
  return found([{ ...facts, ...growing(path) }]);
}

/** A failure of the file shows where it is read. */
const gunzipped = (path: string): AsyncIterable<Uint8Array> =>
  pipeline(createReadStream(path), createGunzip({ chunkSize: CHUNK }), () => {});

/** A mail log and its rotations: `mail.log.2.gz`, `mail.log.1`, `mail.log`, or with dates. */
const LOG_NAME =
  /(?:mail|maillog|exim|main|reject|panic|postfix|sendmail|smtpd?|qmail|courier|haraka|syslog|messages|current|dovecot|msmtp|\.log)/i;

/** The logs of a folder, oldest first by their last change. */
async function rotated(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder, { withFileTypes: true })).filter(
    (entry) => entry.isFile() && LOG_NAME.test(entry.name),
  );
  const dated = await Promise.all(
    names.map(async ({ name }) => ({ path: join(folder, name), modified: (await stat(join(folder, name))).mtimeMs })),
  );
  return dated
    .toSorted((one, other) => one.modified - other.modified || basename(other.path).localeCompare(basename(one.path)))
    .map(({ path }) => path);
}
