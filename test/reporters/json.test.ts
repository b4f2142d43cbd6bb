import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/main.ts';
import { CASE_NAMES, CASES, rendered } from '../support/reports.ts';

const schema = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../docs/report.schema.json', import.meta.url)), 'utf8'),
);
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

/** Commands that print no report: `rule` prints the catalogue, `init` writes a configuration. */
const WITHOUT_REPORT = new Set(['rule', 'init']);

describe('the JSON report', () => {
  it.each(CASE_NAMES)('of %s is what docs/report.schema.json says', async (name) => {
    const report = JSON.parse(await rendered('json', name));
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('is tried on every command, with findings and without', async () => {
    const tried = await Promise.all(
      CASE_NAMES.map(async (name) => {
        const { command, findings } = (await CASES[name]()).report;
        return `${command} ${findings.length > 0 ? 'with' : 'without'}`;
      }),
    );
    const wanted = Object.keys(COMMANDS)
      .filter((command) => !WITHOUT_REPORT.has(command))
      .flatMap((command) => [`${command} with`, `${command} without`]);
    expect(wanted.filter((one) => !tried.includes(one))).toEqual([]);
  });

  it('refuses what is not a report', () => {
    expect(validate({ schema: 'maildoctor/report@1' })).toBe(false);
  });

  it('frames several reports as one document, and a report a line as JSON lines', async () => {
    const both = JSON.parse(await rendered('json', 'dns broken', 'dns sound'));
    expect(both).toMatchObject({
      schema: 'maildoctor/reports@1',
      reports: [{ outcome: 'found' }, { outcome: 'healthy' }],
    });
    const lines = (await rendered('jsonl', 'dns broken', 'everything hostile')).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines.slice(0, 2).map((line) => validate(JSON.parse(line)))).toEqual([true, true]);
  });

  it('holds no character that a terminal obeys, and loses none of them', async () => {
    const text = await rendered('json', 'smtp hostile');
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(JSON.stringify(JSON.parse(text))).toContain(JSON.stringify('\u202eevil').slice(1, -1));
  });
});
