import { describe, expect, it } from 'vitest';
import { measureSlices, SLICES } from './slices.ts';

describe.each(SLICES)('logs of provoked failures in %s', (folder) => {
  it('each have their cause told', { timeout: 60_000 }, async () => {
    const results = await measureSlices(folder);
    const untold = results.filter(({ isTold }) => !isTold);
    expect(untold.map(({ name, provoked, cause, told }) => ({ name, provoked, cause, told }))).toEqual([]);
  });
});
