import { describe, expect, it } from 'vitest';
import { SPF_PROVIDERS } from '../../src/data/spf-providers.ts';

describe('providers known by their include', () => {
  it('are at least sixty, each told by its own names', () => {
    expect(SPF_PROVIDERS.length).toBeGreaterThanOrEqual(60);
    const ids = SPF_PROVIDERS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const includes = SPF_PROVIDERS.flatMap((one) => one.includes);
    expect(new Set(includes).size).toBe(includes.length);
  });

  it.each(SPF_PROVIDERS.map((one) => [one.id, one] as const))(
    '%s has a source, a date and names in small letters',
    (_, one) => {
      expect(new URL(one.source).protocol).toBe('https:');
      expect(one.date).toMatch(/^20\d\d-\d\d$/);
      for (const name of [...one.includes, ...(one.exchanges ?? [])])
        expect(name).toMatch(/^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/);
    },
  );
});
