import { expect, it } from 'vitest';
import { CASES } from '../support/reports.ts';

it('failures of a log are told by reason and by day', async () => {
  const { page } = await CASES['explain broken']();
  const bars = page.flatMap((section) => (section.kind === 'bars' ? [section] : []));
  expect(bars.map(({ title, bars: all }) => [title, all.map(({ label, count }) => `${label} ${count}`)])).toEqual([
    ['Failures by reason', expect.arrayContaining(['ip-blocklisted 2', 'greylisted 1'])],
    ['Failures by day (UTC)', ['2026-01-29 1', '2026-01-30 3', '2026-01-31 3']],
  ]);
});
