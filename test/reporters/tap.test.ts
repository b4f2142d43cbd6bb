import { Parser } from 'tap-parser';
import { describe, expect, it } from 'vitest';
import { CASE_NAMES, CASES, rendered } from '../support/reports.ts';

interface Final {
  readonly ok: boolean;
  readonly count: number;
  readonly fail?: number;
  readonly skip?: number;
  readonly failures: readonly { readonly tapError?: string | null }[];
}

/** What the parser makes of the whole: what it could not read comes as "extra". */
function parsed(text: string): { readonly final: Final; readonly extra: readonly unknown[] } {
  const events = Parser.parse(text, { strict: true }) as unknown as readonly (readonly [string, unknown])[];
  const final = events.find(([kind]) => kind === 'complete')?.[1] as Final;
  return { final, extra: events.filter(([kind]) => kind === 'extra').map(([, what]) => what) };
}

describe('TAP', () => {
  it.each(CASE_NAMES)('of %s is read whole: a point a rule and subject, failed where the run fails', async (name) => {
    const { report } = await CASES[name]();
    const { final, extra } = parsed(await rendered('tap', name));
    const grave = [...report.findings, ...report.unjudged].filter(({ severity }) => severity === 'error').length;
    expect(extra).toEqual([]);
    expect({ count: final.count, fail: final.fail ?? 0 }).toEqual({
      count: report.findings.length + report.unjudged.length + report.skipped.length + report.passed.length,
      fail: grave,
    });
  });

  it('numbers the points of all reports through', async () => {
    const { final, extra } = parsed(await rendered('tap', ...CASE_NAMES));
    expect(extra).toEqual([]);
    expect(final.failures.flatMap(({ tapError }) => tapError ?? [])).toEqual([]);
  });
});
