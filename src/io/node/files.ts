import { open } from 'node:fs/promises';
import { absent, found, unknown } from '../../facts/observed.ts';
import type { Files } from '../ports.ts';

const DEFAULT_LIMIT = 64 * 1024 * 1024;

const STDIN = '/dev/stdin';

/** Files of this machine; one larger than the limit is not read. */
export const files: Files = {
  async read(path, limit = DEFAULT_LIMIT) {
    // By its name it cannot be opened where it is a socket (ENXIO).
    if (path === STDIN) return await standardInput(limit);
    try {
      const handle = await open(path, 'r');
      try {
        const info = await handle.stat();
        if (info.isDirectory()) return unknown('unreadable', `${path} is a folder`);
        if (info.size > limit) return unknown('limit', `${path} is larger than ${limit} octets`);
        const bytes = await handle.readFile();
        return bytes.length > limit
          ? unknown('limit', `${path} is larger than ${limit} octets`)
          : found(new Uint8Array(bytes));
      } finally {
        await handle.close();
      }
    } catch (error) {
      return failed(path, error as NodeJS.ErrnoException);
    }
  },
};

async function standardInput(limit: number) {
  const chunks: Uint8Array[] = [];
  let octets = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    octets += chunk.length;
    if (octets > limit) return unknown('limit', `standard input is larger than ${limit} octets`);
    chunks.push(chunk);
  }
  return found(new Uint8Array(Buffer.concat(chunks)));
}

/** What the system said, as a value: a missing file is known to be absent, one that may not be read is not. */
export function failed(path: string, error: NodeJS.ErrnoException) {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return absent();
  const reason =
    error.code === 'EACCES' || error.code === 'EPERM' ? 'permission denied' : (error.code ?? error.message);
  return unknown('unreadable', `${path}: ${reason}`);
}
