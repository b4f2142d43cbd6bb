import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { CASE_NAMES, CASES, rendered, renderedSheets } from '../support/reports.ts';

const rowsOf = (text: string): readonly Readonly<Record<string, string>>[] =>
  parse(text, { columns: true, record_delimiter: '\r\n', relax_column_count: false });

describe('CSV', () => {
  it.each(CASE_NAMES)('of %s is read back whole', async (name) => {
    const { report } = await CASES[name]();
    const rows = rowsOf(await rendered('csv', name));
    const told = report.findings.length + report.unjudged.length + report.skipped.length;
    expect(rows).toHaveLength(Math.max(told, 1));
    expect(rows.filter(({ state }) => state === 'found').map(({ id }) => id)).toEqual(
      report.findings.map(({ id }) => id),
    );
  });

  it('has one head and the rows of all reports', async () => {
    const rows = rowsOf(await rendered('csv', ...CASE_NAMES));
    expect(new Set(rows.map(({ target }) => target)).size).toBeGreaterThan(4);
    expect(rows.every(({ started }) => started === '2026-01-31T12:00:00.000Z')).toBe(true);
  });

  it.each(['=cmd|"/c calc"!A1', '+1+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '|calc', '%0A=1'])(
    'makes no formula of %j',
    async (subject) => {
      const { report, page } = await CASES['dns broken']();
      const findings = report.findings.slice(0, 1).map((one) => ({ ...one, subject, message: subject, fix: subject }));
      const [row] = rowsOf(
        await renderedSheets('csv', [{ report: { ...report, findings, unjudged: [], skipped: [] }, page }]),
      );
      for (const cell of [row?.['subject'], row?.['message'], row?.['fix']]) expect(cell).toMatch(/^['\\]/);
    },
  );
});
