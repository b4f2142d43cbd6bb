import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Sends SIGINT after that many milliseconds. */
  readonly interruptAfterMs?: number;
  /** Sends SIGINT then. */
  readonly interruptWhen?: Promise<unknown>;
}

const BIN = fileURLToPath(new URL('../../bin/run.js', import.meta.url));

/** Runs the built program as a user would: a process, pipes, an exit code. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], {
      cwd: options.cwd,
      env: { ...process.env, NO_COLOR: '', COLUMNS: '100', LC_ALL: 'C.UTF-8', ...options.env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }),
    );
    // A program that ends without reading its input breaks the pipe: that is its right.
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
    void options.interruptWhen?.then(() => child.kill('SIGINT'));
    if (options.interruptAfterMs !== undefined) setTimeout(() => child.kill('SIGINT'), options.interruptAfterMs);
  });
}
