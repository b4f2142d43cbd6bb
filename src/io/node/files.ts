import { open } from 'node:fs/promises';
import { absent, found, unknown } from '../../facts/observed.ts';
import type { Files } from '../ports.ts';

const DEFAULT_LIMIT = 64 * 1024 * 1024;

/** Files of this machine; one larger than the limit is not read. */
export const files: Files = {
  async read(path, limit = DEFAULT_LIMIT) {
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

/** What the system said, as a value: a missing file is known to be absent, one that may not be read is not. */
export function failed(path: string, error: NodeJS.ErrnoException) {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return absent();
  const reason =
    error.code === 'EACCES' || error.code === 'EPERM' ? 'permission denied' : (error.code ?? error.message);
  return unknown('unreadable', `${path}: ${reason}`);
}
