import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { CASE_NAMES, CASES, rendered, renderedSheets } from '../support/reports.ts';

/** docs.gitlab.com, "Code Quality", "Code Quality report format": what it wants of an issue. */
const validate = new Ajv().compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{32,}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\.?/)' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
});

interface Issue {
  readonly fingerprint: string;
  readonly location: { readonly path: string };
}

describe("GitLab's Code Quality report", () => {
  it.each(CASE_NAMES)('of %s is what GitLab documents, and no two issues are one to it', async (name) => {
    const issues = JSON.parse(await rendered('gitlab', name)) as readonly Issue[];
    validate(issues);
    expect(validate.errors ?? []).toEqual([]);
    expect(issues).toHaveLength((await CASES[name]()).report.findings.length);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  it('tells findings of one rule on several targets, and several on one, apart', async () => {
    const sheet = await CASES['spf broken']();
    const again = { ...sheet, report: { ...sheet.report, target: 'other.example' } };
    const twice = {
      ...sheet,
      report: { ...sheet.report, findings: [...sheet.report.findings, ...sheet.report.findings] },
    };
    const issues = JSON.parse(await renderedSheets('gitlab', [twice, again])) as readonly Issue[];
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });
});
