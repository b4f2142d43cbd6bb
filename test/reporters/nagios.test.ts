import { describe, expect, it } from 'vitest';
import { nagios } from '../../src/reporters/nagios.ts';
import { CASE_NAMES, CASES, type CaseName, rendered } from '../support/reports.ts';

/** monitoring-plugins.org, "Development Guidelines": 'label'=value[UOM];[warn];[crit];[min];[max]. */
const PERFORMANCE = /^(?:'[^'=]+'|[^\s'=]+)=-?[0-9.]+(?:us|ms|s|%|B|KB|MB|TB|c)?(?:;[0-9.:@~-]*){0,4}$/;

describe('the output of a Nagios plugin', () => {
  it.each(CASE_NAMES)('of %s is one line with performance data', async (name) => {
    const text = await rendered('nagios', name);
    expect(text).toMatch(/^MAILDOCTOR (?:OK|WARNING|CRITICAL|UNKNOWN) - [^\n|]+ \| [^\n|]+\n$/);
    for (const one of text.trimEnd().split(' | ')[1]?.split(' ') ?? []) expect(one).toMatch(PERFORMANCE);
  });

  it.each([
    ['check broken', 2, 'CRITICAL'],
    ['dns sound', 0, 'OK'],
    ['dns silent', 3, 'UNKNOWN'],
  ] as const)('says the state of %s by exit code %i and word', async (name: CaseName, code, word) => {
    const { report } = await CASES[name]();
    expect(nagios.exitCode?.([report])).toBe(code);
    expect(await rendered('nagios', name)).toMatch(new RegExp(`^MAILDOCTOR ${word} `));
  });

  it('is a warning for a warning, though the run does not fail by it', async () => {
    const { report } = await CASES['check broken']();
    const findings = report.findings.filter(({ severity }) => severity === 'warning');
    expect(findings.length).toBeGreaterThan(0);
    expect(nagios.exitCode?.([{ ...report, outcome: 'healthy', findings, unjudged: [] }])).toBe(1);
  });

  it('of several is the gravest', async () => {
    const reports = await Promise.all(
      (['dns sound', 'dns silent', 'check broken'] as const).map((name) => CASES[name]()),
    );
    expect(nagios.exitCode?.(reports.map(({ report }) => report))).toBe(2);
    expect(nagios.exitCode?.(reports.slice(0, 2).map(({ report }) => report))).toBe(3);
  });
});
