import { readSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { UsageError } from '../../usage-error.ts';
import type { Secrets } from '../ports.ts';

export interface SecretSource {
  /** What asks for it on a terminal. */
  readonly prompt: string;
  /** Name of an environment variable. */
  readonly variable?: string;
  /** A file descriptor whose first line it is. */
  readonly descriptor?: number;
}

/** The password, from where the user said, else from the terminal without echo. Never from an argument: others see those. */
export function openSecrets(source: SecretSource): Secrets {
  let known: Promise<string> | undefined;
  if (source.variable !== undefined && process.env[source.variable] === undefined) {
    throw new UsageError(`There is no environment variable ${source.variable}.`);
  }
  if (source.variable === undefined && source.descriptor === undefined && process.stdin.isTTY !== true) {
    throw new UsageError(
      'There is no terminal to ask for the password on.',
      'Give --auth-password-env NAME or --auth-password-fd N.',
    );
  }
  return {
    password: () => {
      known ??= read(source);
      return known;
    },
  };
}

async function read({ prompt, variable, descriptor }: SecretSource): Promise<string> {
  if (variable !== undefined) return process.env[variable] ?? '';
  if (descriptor !== undefined) return firstLine(descriptor);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  // Only now the terminal no longer echoes what is typed.
  process.stderr.write(prompt);
  // Nothing was sent yet, so there is nothing to tell: 128 and the signal's number, as everywhere.
  lines.once('SIGINT', () => {
    lines.close();
    process.stderr.write('\n');
    process.exit(130);
  });
  try {
    return await lines.question('');
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}

function firstLine(descriptor: number): string {
  const buffer = Buffer.alloc(4096);
  let length = 0;
  try {
    while (length < buffer.length && !buffer.subarray(0, length).includes(10)) {
      const count = readSync(descriptor, buffer, length, buffer.length - length, null);
      if (count === 0) break;
      length += count;
    }
  } catch (cause) {
    throw new UsageError(`File descriptor ${descriptor} cannot be read: ${(cause as Error).message}.`);
  }
  return buffer.toString('utf8', 0, length).split(/\r?\n/)[0] ?? '';
}
