/**
 * How long the packed program takes to start, as ratios to `node -e 0` of the same run: medians of 25 rounds, each command
 * once a round, so that a slow moment of the machine falls on all alike.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack, unpack } from '../test/package/packed.ts';

const ROUNDS = 25;

interface Row {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** The bound on the ratio. */
  readonly atMost?: number;
}

const packed = pack();
try {
  const { folder, place } = packed;
  const bin = join(place, 'node_modules', 'maildoctor', 'bin', 'run.js');
  const zone = join(folder, 'example.com.zone');
  writeFileSync(
    zone,
    '$ORIGIN example.com.\n@ 3600 IN SOA ns1 hostmaster 1 7200 3600 1209600 3600\n@ 3600 IN NS ns1\n@ 3600 IN NS ns2\n@ 3600 IN MX 10 mail\n@ 3600 IN TXT "v=spf1 mx -all"\nmail 3600 IN A 192.0.2.25\nns1 3600 IN A 192.0.2.53\nns2 3600 IN A 192.0.2.54\n',
  );
  const facts = join(folder, 'facts.json');
  spawnSync(process.execPath, [bin, 'dns', 'example.com', '--zone', zone, '--offline', '--save-facts', facts]);

  const rows: readonly Row[] = [
    { name: 'node -e 0', command: process.execPath, args: ['-e', '0'] },
    { name: 'maildoctor --version', command: process.execPath, args: [bin, '--version'], atMost: 1.2 },
    {
      name: 'maildoctor dns --facts FILE',
      command: process.execPath,
      args: [bin, 'dns', '--facts', facts],
      atMost: 2.1,
    },
    {
      name: 'maildoctor dns --facts FILE --json',
      command: process.execPath,
      args: [bin, 'dns', '--facts', facts, '--json'],
    },
    { name: 'maildoctor --help', command: process.execPath, args: [bin, '--help'] },
    { name: 'swaks --version', command: 'swaks', args: ['--version'] },
    { name: 'python3 -c "import dns"', command: 'python3', args: ['-c', 'import dns'] },
  ];
  const times = rows.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { command, args }] of rows.entries()) {
      const began = performance.now();
      const { error } = spawnSync(command, args, { stdio: 'ignore' });
      if (!error) times[index]?.push(performance.now() - began);
    }
  }
  const median = (all: readonly number[]): number =>
    all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
  const base = median(times[0] ?? []);
  let failed = false;
  for (const [index, { name, atMost }] of rows.entries()) {
    const ms = median(times[index] ?? []);
    if (Number.isNaN(ms)) {
      console.log(`${name.padEnd(36)} not installed`);
      continue;
    }
    const ratio = ms / base;
    const bound = atMost === undefined ? '' : `  at most ${atMost.toFixed(1)}${ratio <= atMost ? '' : '  MISSED'}`;
    failed ||= atMost !== undefined && ratio > atMost;
    console.log(`${name.padEnd(36)} ${ms.toFixed(1).padStart(7)} ms  ${ratio.toFixed(2)}${bound}`);
  }
  if (failed) process.exitCode = 1;
} finally {
  unpack(packed);
}
