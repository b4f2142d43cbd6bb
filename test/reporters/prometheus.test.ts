import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { describeWithPrograms, findProgram } from '../support/programs.ts';
import { CASE_NAMES, rendered } from '../support/reports.ts';

function promtool(text: string): { readonly code: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(findProgram('promtool') ?? 'promtool', ['check', 'metrics'], {
    input: text,
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

describeWithPrograms('the metrics for Prometheus', [{ program: 'promtool', package: 'prometheus' }], () => {
  it.each(CASE_NAMES)('of %s pass promtool', async (name) => {
    expect(promtool(await rendered('prometheus', name))).toEqual({ code: 0, said: '' });
  });

  it('of all reports pass it together', async () => {
    expect(promtool(await rendered('prometheus', ...CASE_NAMES))).toEqual({ code: 0, said: '' });
  });

  it('would be refused if they were none', () => {
    expect(promtool('maildoctor_findings{severity="error" 1\n').code).not.toBe(0);
  });
});
