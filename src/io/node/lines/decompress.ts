import { spawn } from 'node:child_process';
import { absent, found, type Observed } from '../../../facts/observed.ts';
import { programs } from '../programs.ts';

/** Node 20 reads none of these by itself. */
export const DECOMPRESSORS = [
  { extension: '.xz', program: 'xz' },
  { extension: '.zst', program: 'zstd' },
  { extension: '.bz2', program: 'bzip2' },
] as const;

/** The octets of a compressed file through its program; absent where that is not installed. */
export async function decompressed(
  path: string,
  { program }: (typeof DECOMPRESSORS)[number],
): Promise<Observed<() => AsyncIterable<Uint8Array>>> {
  const installed = await programs.run(program, ['--version']);
  if (installed.state === 'absent') return absent();
  return installed.state === 'unknown' ? installed : found(() => output(program, path));
}

async function* output(program: string, path: string): AsyncGenerator<Uint8Array> {
  const child = spawn(program, ['-dc', '--', path], { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = `${complaint}${chunk.toString('utf8')}`.slice(0, 500);
  });
  const ended = new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  try {
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) yield chunk;
    const code = await ended;
    if (code !== 0) throw new Error(`${program} ended with ${code}: ${complaint.trim()}`);
  } finally {
    child.kill();
  }
}
