/**
 * Large logs: the packed program, pflogsumm and `grep -c` side by side: speed by the clock and by processor time (of which
 * the compiler and the collector of Node take a part beside the program), and peak memory. `npm run bench -- explain 20` takes logs of 20 and 200 MB.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack, unpack } from '../test/package/packed.ts';
import { findProgram } from '../test/support/programs.ts';
import { machine, writePart } from './benchmarks-page/write-part.ts';
import { generateLog } from './explain/generate.ts';

const USUAL_MB = 200;
const LARGER = 10;
const OURS = 'maildoctor explain';
const ROUNDS = 3;
const MB = 1e6;
/** What must be reached: times as fast as pflogsumm, and memory that does not grow with the log. */
const GOALS = { varied: 10, unique: 3, memory: 128 * MB, growth: 1.1 };

const size = Number(process.argv[2] ?? USUAL_MB) * MB;
const time = findProgram('time');
const missing = ['pflogsumm', 'time'].filter((program) => findProgram(program) === undefined);
if (time === undefined || missing.length > 0) {
  console.error(`needs: apt-get install ${missing.join(' ')}`);
  process.exit(0);
}

interface Run {
  readonly wall: number;
  readonly cpu: number;
  /** Octets. */
  readonly memory: number;
}

/** Seconds and peak memory of a whole program (GNU time). What it prints is read: grep stops early where nobody reads. */
function run(timed: string, [program, ...args]: readonly string[]): Run {
  const began = performance.now();
  const { status, stderr, error } = spawnSync(timed, ['-q', '-f', '%U %S %M', String(program), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const wall = (performance.now() - began) / 1000;
  const [user = Number.NaN, system = Number.NaN, kib = Number.NaN] = (stderr.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  if (error || Number.isNaN(kib) || (status ?? 70) > 1) throw error ?? new Error(`${program} ${args}: ${stderr}`);
  // Hundredths are all that it tells.
  return { wall, cpu: Math.max(user + system, 0.01), memory: kib * 1024 };
}

const best = (runs: readonly Run[]): Run => ({
  wall: Math.min(...runs.map(({ wall }) => wall)),
  cpu: Math.min(...runs.map(({ cpu }) => cpu)),
  memory: Math.max(...runs.map(({ memory }) => memory)),
});

/** How many times as fast as pflogsumm in the same run. */
interface Times {
  readonly wall: number;
  readonly cpu: number;
}

interface Log {
  readonly name: string;
  readonly octets: number;
  readonly unique: boolean;
  readonly rounds: number;
}

const logs: readonly Log[] = [
  { name: 'varied', octets: size, unique: false, rounds: ROUNDS },
  { name: 'every failure says something else', octets: size, unique: true, rounds: ROUNDS },
  { name: 'varied', octets: size * LARGER, unique: false, rounds: 1 },
];

const { bavail, bsize } = statfsSync(tmpdir());
if (bavail * bsize < size * (LARGER + 1)) {
  console.error(`There is not enough room in ${tmpdir()}: set TMPDIR.`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'maildoctor-bench-'));
const packed = pack();
const measured: { readonly log: Log; readonly name: string; readonly run: Run; readonly times: Times }[] = [];
try {
  for (const log of logs) {
    const path = join(folder, 'mail.log');
    generateLog({ path, octets: log.octets, seed: 1, unique: log.unique });
    const programs: readonly (readonly [string, readonly string[]])[] = [
      ['grep -c', ['grep', '-c', 'status=', path]],
      ['pflogsumm', ['pflogsumm', path]],
      [OURS, [process.execPath, packed.bin, 'explain', path]],
      [`${OURS} --summary`, [process.execPath, packed.bin, 'explain', '--summary', path]],
    ];
    const runs = programs.map((): Run[] => []);
    for (let round = 0; round < log.rounds; round++)
      for (const [index, [, command]] of programs.entries()) runs[index]?.push(run(time, command));
    const pflogsumm = best(runs[1] ?? []);
    for (const [index, [name]] of programs.entries()) {
      const ofIt = best(runs[index] ?? []);
      const times = { wall: pflogsumm.wall / ofIt.wall, cpu: pflogsumm.cpu / ofIt.cpu };
      measured.push({ log, name, run: ofIt, times });
      console.log(row(log, name, ofIt, times));
    }
    rmSync(path);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  unpack(packed);
}

function row({ name, octets }: Log, program: string, { wall, cpu, memory }: Run, times: Times): string {
  const log = `${name}, ${octets >= 1000 * MB ? `${octets / MB / 1000} GB` : `${octets / MB} MB`}`;
  const speed = (seconds: number, ratio: number): string =>
    `${(octets / MB / seconds).toFixed(0)} MB/s (${ratio.toFixed(1)}×)`;
  return `| ${log} | ${program} | ${speed(wall, times.wall)} | ${speed(cpu, times.cpu)} | ${(memory / MB).toFixed(0)} MB |`;
}

const ours = measured.filter(({ name }) => name === OURS);
const [varied, unique, large] = ours;
const complaints = [
  ...(varied && varied.times.wall < GOALS.varied ? [`not ${GOALS.varied} times as fast as pflogsumm`] : []),
  ...(unique && unique.times.wall < GOALS.unique
    ? [`not ${GOALS.unique} times as fast where every text is unique`]
    : []),
  ...(large && varied && large.run.memory > varied.run.memory * GOALS.growth ? ['memory grows with the log'] : []),
  ...ours.filter(({ log, run: { memory } }) => !log.unique && memory >= GOALS.memory).map(() => 'more than 128 MB'),
];
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;

if (size === USUAL_MB * MB)
  writePart(
    'explain',
    `## Explain

${machine()}. Logs of Postfix made by \`bench/explain/generate.ts\` (seeded; processes interleaved, 12 % of deliveries fail, retries, expiry).
Best of ${ROUNDS} (of one at 2 GB), the whole program, as packed; pflogsumm ${versionOf('pflogsumm')}, \`grep -c status=\`. In brackets how
many times as fast as pflogsumm; in processor time the compiler and the collector of Node count too, which run beside it.
Run it: \`npm run bench -- explain\`.

| log | program | by the clock | by processor time | peak memory |
| --- | --- | --- | --- | --- |
${measured.map(({ log, name, run: ofIt, times }) => row(log, name, ofIt, times)).join('\n')}
`,
  );

function versionOf(program: string): string {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return /[\d.]{3,}/.exec(stdout)?.[0] ?? '';
}
