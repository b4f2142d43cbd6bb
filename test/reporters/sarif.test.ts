import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/reporters/define.ts';
import { CASE_NAMES, CASES, rendered, renderedSheets } from '../support/reports.ts';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number; readonly startColumn?: number };
    };
    readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
  }[];
}
interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly Result[];
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly unknown[];
    }[];
  }[];
}

// Microsoft's package carries the schema, and the version of ajv that knows its draft.
const ours = createRequire(import.meta.url);
const theirs = createRequire(ours.resolve('@microsoft/jest-sarif'));
const Ajv = theirs('ajv') as new (
  options: object,
) => {
  addMetaSchema(schema: unknown): void;
  compile(schema: unknown): ((value: unknown) => boolean) & { readonly errors?: readonly unknown[] | null };
};
const ajv = new Ajv({ schemaId: 'auto', validateSchema: false, allErrors: true });
ajv.addMetaSchema(theirs('ajv/lib/refs/json-schema-draft-04.json'));
const validate = ajv.compile(theirs('./schemas/sarif-2.1.0-rtm.5.json'));

function expectValid(log: unknown): void {
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
}

const read = (text: string): Log => JSON.parse(text) as Log;
const results = async (sheet: Sheet): Promise<readonly Result[]> =>
  read(await renderedSheets('sarif', [sheet])).runs.flatMap((run) => run.results);
const printsOf = (all: readonly Result[]): readonly (string | undefined)[] =>
  all.map(({ partialFingerprints }) => partialFingerprints['maildoctor/v1']);

describe('SARIF', () => {
  it.each(CASE_NAMES)('of %s keeps to the schema of version 2.1.0', async (name) => {
    expectValid(read(await rendered('sarif', name)));
  });

  it('of all reports together is one run', async () => {
    const log = read(await rendered('sarif', ...CASE_NAMES));
    expectValid(log);
    expect(log.runs).toHaveLength(1);
    const [run] = log.runs;
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(new Set(printsOf(run?.results ?? [])).size).toBeGreaterThan(10);
  });

  it('refuses what is not SARIF', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [{}] }] })).toBe(false);
  });

  it('names a finding the same though counts, times and the order of others change', async () => {
    const sheet = await CASES['check broken']();
    const findings = sheet.report.findings.map((one) => ({
      ...one,
      message: `${one.message} again`,
      data: { ...one.data, count: 99 },
      ...(one.location ? { location: { ...one.location, line: 777 } } : {}),
    }));
    const later = {
      ...sheet,
      report: { ...sheet.report, started: '2027-01-01T00:00:00.000Z', findings: findings.toReversed() },
    };
    const [before, after] = [printsOf(await results(sheet)), printsOf(await results(later))];
    expect(new Set(before).size).toBe(sheet.report.findings.length);
    expect(new Set(after)).toEqual(new Set(before));
  });

  it('gives a line of a log as a place in a file, and a domain as a logical one with the name of a file', async () => {
    const [inLog] = await results(await CASES['explain broken']());
    expect(inLog?.locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/mail\.log$/);
    expect(inLog?.locations[0]?.physicalLocation.region.startLine).toBeGreaterThan(1);
    const [ofDomain] = await results(await CASES['spf broken']());
    expect(ofDomain?.locations[0]).toMatchObject({
      physicalLocation: { artifactLocation: { uri: 'lookups.example' }, region: { startLine: 1 } },
      logicalLocations: [{ fullyQualifiedName: 'lookups.example' }],
    });
  });

  it('tells what could not be judged as a notification, and an interrupted run as not successful', async () => {
    const silent = read(await rendered('sarif', 'dns silent')).runs[0]?.invocations[0];
    expect(silent?.executionSuccessful).toBe(true);
    expect(silent?.toolExecutionNotifications.length).toBeGreaterThan(0);
    expect(read(await rendered('sarif', 'dns partial')).runs[0]?.invocations[0]?.executionSuccessful).toBe(false);
  });
});
