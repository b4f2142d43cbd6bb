import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/patterns/catalogue.ts';

const file = join(import.meta.dirname, '../../../shared/data/maillog/replies.dev.jsonl');

interface Row {
  readonly text: string;
  readonly replyCode: string | null;
  readonly status: string | null;
  readonly families: readonly string[];
}

/** Real replies with the families that are right: they lie beside the clone where it is developed, and are not ours to copy. */
describe.skipIf(!existsSync(file))('real replies (skipped where ../shared/data is not there)', () => {
  const families = (existsSync(file) ? readFileSync(file, 'utf8') : '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { text, replyCode, status, families: right } = JSON.parse(line) as Row;
      const given = { ...(replyCode === null ? {} : { replyCode }), ...(status === null ? {} : { status }) };
      return { right, told: classify({ text, ...given }).family };
    });
  const share = (fits: (typeof families)[number][]): number => fits.length / families.length;

  it('are put into the right family, 92 of 100 at least', () => {
    expect(share(families.filter(({ right, told }) => right.includes(told)))).toBeGreaterThanOrEqual(0.92);
  });
  it('remain unknown, 2 of 100 at most', () => {
    expect(share(families.filter(({ told }) => told === 'unknown'))).toBeLessThanOrEqual(0.02);
  });
});
