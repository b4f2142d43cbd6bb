import { createReadStream, type Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { found, type Observed, unknown } from '../../../facts/observed.ts';
import type { ByteSource, Lines } from '../../ports.ts';
import { failed } from '../files.ts';
import { DECOMPRESSORS, decompressed } from './decompress.ts';
import { plain } from './plain.ts';

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
  chunks: () => process.stdin as AsyncIterable<Uint8Array>,
};

async function openFile(path: string, info: Stats): Promise<Observed<readonly ByteSource[]>> {
  const facts = { name: path, modified: info.mtimeMs, size: info.size };
  const program = DECOMPRESSORS.find(({ extension }) => path.endsWith(extension));
  if (program) {
    const chunks = await decompressed(path, program);
    return chunks.state === 'found'
      ? found([{ ...facts, chunks: chunks.value }])
      : unknown(
          'unreadable',
          `${path}: ${chunks.state === 'unknown' ? chunks.reason : `install ${program.program} to read it`}`,
        );
  }
  if (path.endsWith('.gz'))
    return found([{ ...facts, chunks: () => createReadStream(path).pipe(createGunzip({ chunkSize: CHUNK })) }]);
  return found([{ ...facts, chunks: () => plain(path) }]);
}

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
