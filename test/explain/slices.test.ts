import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goldenLine, measureSlices, SLICES } from './slices.ts';

describe.each(SLICES)('logs of provoked failures in %s', (folder) => {
  it('each have their cause told', { timeout: 60_000 }, async () => {
    const results = await measureSlices(folder);
    const untold = results.filter(({ isTold }) => !isTold);
    expect(untold.map(({ name, provoked, cause, told }) => ({ name, provoked, cause, told }))).toEqual([]);
  });
});

/** Servers of each of which there must be a log. */
const SERVERS = ['postfix', 'exim', 'sendmail', 'opensmtpd', 'courier', 'haraka', 'qpsmtpd', 'milters'];
const AROUND = [/dovecot/, /opendkim/, /rspamd/];

describe('golden logs', () => {
  const [GOLDEN = ''] = SLICES;
  const told = readFileSync(join(GOLDEN, 'TOLD.tsv'), 'utf8').replace(/\n$/, '').split('\n');

  it('are told exactly so: deliveries, and the ids of all that is found', { timeout: 60_000 }, async () => {
    const results = await measureSlices(GOLDEN);
    expect(results.map(goldenLine)).toEqual(told);
  });

  it('are of every server, and of the programs around them', () => {
    for (const server of SERVERS) expect(told.some((line) => line.startsWith(`${server}.`))).toBe(true);
    const logs = readdirSync(GOLDEN).map((file) => readFileSync(join(GOLDEN, file), 'utf8'));
    for (const program of AROUND) expect(logs.some((log) => program.test(log))).toBe(true);
  });
});
