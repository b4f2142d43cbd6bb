import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { UsageError } from '../../usage-error.ts';

/** Where a report goes. A file is written beside its place and renamed, so that nobody ever reads half of it. */
export interface Output {
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
  /** In the order of the calls; waits where the reader is slower than we are, so that memory stays bounded. */
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Standard output, or a file. Throws `UsageError` where the file cannot be written. */
export async function openOutput(path: string | undefined): Promise<Output> {
  if (path === undefined) return standardOutput();
  if (await isDevice(path)) return fileOutput(path, await opened(path, path, 'w'), (handle) => handle.close());
  const beside = `${path}.${process.pid}.part`;
  return fileOutput(path, await opened(path, beside, 'w'), async (handle) => {
    await handle.close();
    try {
      await rename(beside, path);
    } catch (cause) {
      await rm(beside, { force: true });
      throw cause;
    }
  });
}

/** A device or a pipe is written to; a file renamed to its name would take its place. */
async function isDevice(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => !found.isFile() && !found.isDirectory(),
    () => false,
  );
}

/** A file that is added to line by line, so that what an earlier run wrote stays. */
export async function openAppend(path: string): Promise<Output> {
  return fileOutput(path, await opened(path, path, 'a'), (handle) => handle.close());
}

function standardOutput(): Output {
  const { stdout } = process;
  return {
    isTerminal: stdout.isTTY === true,
    columns: stdout.columns,
    write: (text) => {
      if (text === '' || stdout.write(text)) return Promise.resolve();
      return new Promise((resolve) => stdout.once('drain', resolve));
    },
    close: async () => {},
  };
}

function fileOutput(path: string, handle: FileHandle, end: (handle: FileHandle) => Promise<void>): Output {
  let last: Promise<unknown> = Promise.resolve();
  const queue = (step: () => Promise<unknown>): Promise<void> => {
    const done = last.then(step);
    last = done;
    done.catch(() => {});
    return done.then(
      () => {},
      (cause) => {
        throw unwritable(path, cause as Error);
      },
    );
  };
  return {
    isTerminal: false,
    columns: undefined,
    write: (text) => {
      const written = queue(() => handle.appendFile(text));
      // Whoever does not wait for a write hears of its failure when the file is closed.
      written.catch(() => {});
      return written;
    },
    close: () => queue(() => end(handle)),
  };
}

async function opened(path: string, beside: string, mode: 'w' | 'a'): Promise<FileHandle> {
  try {
    return await open(beside, mode);
  } catch (cause) {
    throw unwritable(path, cause as Error);
  }
}

const unwritable = (path: string, { message }: Error): UsageError =>
  new UsageError(`${path} cannot be written: ${message}.`);
