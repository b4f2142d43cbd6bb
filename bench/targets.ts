/**
 * Peak memory of `maildoctor check --targets FILE` over more and more domains, from a zone file so that nothing but the program
 * takes time: it must not grow with their number. Names of its own: `npm run bench -- targets 1000 5000`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
/** The heap of the old that the run must do with: Node would else collect late, and seem to grow. */
const HEAP_MIB = 64;
/** What ten times the names may take more: their list itself, and what the collector leaves lying about. */
const AT_MOST = 1.5;
const given = process.argv.slice(2).map(Number);
const counts = given.length > 0 ? given : [1000, 10_000, 100_000];
const folder = mkdtempSync(join(tmpdir(), 'maildoctor-targets-'));

interface Peak {
  readonly mib: number;
  readonly seconds: number;
}

function measure(count: number): Promise<Peak> {
  const list = join(folder, 'targets.txt');
  writeFileSync(list, Array.from({ length: count }, (_, index) => `d${index}.example.com\n`).join(''));
  const args = ['check', '--targets', list, '--only', 'dns', '--format', 'jsonl'];
  const zone = ['--zone', join(ROOT, 'fixtures/examples/example.com.zone'), '--offline'];
  const began = performance.now();
  const limited = [`--max-old-space-size=${HEAP_MIB}`, join(ROOT, 'bin/run.js')];
  const child = spawn(process.execPath, [...limited, ...args, ...zone], { stdio: 'ignore' });
  // Linux keeps the highest resident size of a process (proc(5), VmHWM).
  let mib = 0;
  const timer = setInterval(() => {
    try {
      const [, kib] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
      mib = Math.max(mib, Number(kib ?? 0) / 1024);
    } catch {
      // It has ended just now.
    }
  }, 100);
  return new Promise((resolve, reject) =>
    child.on('error', reject).on('exit', (code) => {
      clearInterval(timer);
      if (code === null || code > 3) reject(new Error(`${count} targets ended with ${code}`));
      resolve({ mib, seconds: (performance.now() - began) / 1000 });
    }),
  );
}

try {
  const peaks: Peak[] = [];
  for (const count of counts) {
    const peak = await measure(count);
    peaks.push(peak);
    console.log(`${String(count).padStart(7)} targets  ${peak.mib.toFixed(0)} MiB  ${peak.seconds.toFixed(1)} s`);
  }
  const ratio = (peaks.at(-1)?.mib ?? 0) / (peaks.at(-2)?.mib ?? 1);
  console.log(`ratio of the last two ${ratio.toFixed(2)}  at most ${AT_MOST}`);
  if (!(ratio <= AT_MOST)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
