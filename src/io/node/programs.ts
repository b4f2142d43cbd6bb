import { execFile } from 'node:child_process';
import { absent, found, unknown } from '../../facts/observed.ts';
import type { Programs } from '../ports.ts';

const TIME_LIMIT_MS = 10_000;
const OUTPUT_LIMIT = 16 * 1024 * 1024;
/** Administrators' programs are often not on the PATH of a plain user. */
const PATH = `${process.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`;

/** Programs of this machine, run without a shell. */
export const programs: Programs = {
  run: (name, args) =>
    new Promise((resolve) => {
      const options = { timeout: TIME_LIMIT_MS, maxBuffer: OUTPUT_LIMIT, env: { ...process.env, PATH, LC_ALL: 'C' } };
      execFile(name, [...args], options, (error, stdout, stderr) => {
        if (!error) return resolve(found({ code: 0, stdout, stderr }));
        if (error.code === 'ENOENT') return resolve(absent());
        if (error.killed) return resolve(unknown('timeout', `${name} did not end within ${TIME_LIMIT_MS / 1000} s`));
        if (typeof error.code === 'number') return resolve(found({ code: error.code, stdout, stderr }));
        return resolve(unknown('unreadable', `${name}: ${error.message}`));
      });
    }),
};
