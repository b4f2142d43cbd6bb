import { execFile, spawn } from 'node:child_process';
import { absent, found, unknown } from '../../facts/observed.ts';
import type { Programs } from '../ports.ts';

const TIME_LIMIT_MS = 10_000;
const OUTPUT_LIMIT = 16 * 1024 * 1024;
const COMPLAINT_LIMIT = 500;
/** Administrators' programs are often not on the PATH of a plain user. */
const PATH = `${process.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`;

const environment = (): NodeJS.ProcessEnv => ({ ...process.env, PATH, LC_ALL: 'C' });

/** Programs of this machine, run without a shell. */
export const programs: Programs = {
  run: (name, args) =>
    new Promise((resolve) => {
      const options = { timeout: TIME_LIMIT_MS, maxBuffer: OUTPUT_LIMIT, env: environment() };
      execFile(name, [...args], options, (error, stdout, stderr) => {
        if (!error) return resolve(found({ code: 0, stdout, stderr }));
        if (error.code === 'ENOENT') return resolve(absent());
        if (error.killed) return resolve(unknown('timeout', `${name} did not end within ${TIME_LIMIT_MS / 1000} s`));
        if (typeof error.code === 'number') return resolve(found({ code: error.code, stdout, stderr }));
        return resolve(unknown('unreadable', `${name}: ${error.message}`));
      });
    }),
  async open(name, args) {
    const installed = await programs.run(name, ['--version']);
    return installed.state === 'found' ? found((signal) => output(name, args, signal)) : installed;
  },
};

/** A program that says nothing but a complaint has failed, whatever code it ends with. */
async function* output(name: string, args: readonly string[], signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const child = spawn(name, [...args], { stdio: ['ignore', 'pipe', 'pipe'], env: environment() });
  const stop = (): void => void child.kill();
  signal.addEventListener('abort', stop);
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = `${complaint}${chunk.toString('utf8')}`.slice(0, COMPLAINT_LIMIT);
  });
  const ended = new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  // Whoever stops listening leaves it unawaited.
  ended.catch(() => {});
  let isSilent = true;
  try {
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      isSilent = false;
      yield chunk;
    }
    const code = await ended;
    if (signal.aborted || (code === 0 && !(isSilent && complaint.trim() !== ''))) return;
    throw new Error(`${name} ${code === 0 ? 'says' : `ended with ${code}`}: ${complaint.trim()}`);
  } finally {
    signal.removeEventListener('abort', stop);
    child.kill();
  }
}
