import { rename, rm, writeFile } from 'node:fs/promises';
import { UsageError } from '../../usage-error.ts';

/** Where a report goes. A file is written beside its place and renamed, so that nobody ever reads half of it. */
export interface Output {
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
  write(text: string): void;
  close(): Promise<void>;
}

export async function openOutput(path: string | undefined): Promise<Output> {
  if (path === undefined) {
    return {
      isTerminal: process.stdout.isTTY === true,
      columns: process.stdout.columns,
      write: (text) => void process.stdout.write(text),
      close: async () => {},
    };
  }
  const beside = `${path}.${process.pid}.part`;
  const parts: string[] = [];
  return {
    isTerminal: false,
    columns: undefined,
    write: (text) => void parts.push(text),
    close: async () => {
      try {
        await writeFile(beside, parts.join(''));
        await rename(beside, path);
      } catch (cause) {
        await rm(beside, { force: true });
        throw new UsageError(`${path} cannot be written: ${(cause as Error).message}.`);
      }
    },
  };
}
