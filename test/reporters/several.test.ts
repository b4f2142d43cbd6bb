import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { FIXTURES } from '../support/reports.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maildoctor-reports-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const zone = (name: string): readonly string[] => ['--zone', join(FIXTURES, `${name}.zone`)];
const dns = (...more: readonly string[]) =>
  runCli(['dns', 'broken.example', ...zone('broken.example'), '--offline', ...more]);
const at = (name: string): string => join(folder, name);

describe('several reports at once', () => {
  it('stand in their files, the main one on standard output', async () => {
    const { code, stdout } = await dns(
      ...['--format', 'text', '--report', `junit=${at('out.xml')}`, '--report', `html=${at('report.html')}`],
    );
    expect(code).toBe(1);
    expect(stdout).toContain('✖ broken.example');
    expect(readFileSync(at('out.xml'), 'utf8')).toMatch(/^<\?xml[\s\S]*<\/testsuites>\n$/);
    expect(readFileSync(at('report.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('of several targets are one document each', async () => {
    const { code } = await runCli([
      ...[
        'check',
        'broken.example',
        'sound.example',
        '--only',
        'dns',
        '--offline',
        '--output',
        at('all.json'),
        '--json',
      ],
      ...[...zone('broken.example'), ...zone('sound.example'), '--report', `sarif=${at('all.sarif')}`],
    ]);
    expect(code).toBe(1);
    const reports = JSON.parse(readFileSync(at('all.json'), 'utf8')).reports as readonly { readonly target: string }[];
    expect(reports.map(({ target }) => target)).toEqual(['broken.example', 'sound.example']);
    expect(JSON.parse(readFileSync(at('all.sarif'), 'utf8')).runs).toHaveLength(1);
  });

  it('are not begun where one of them cannot be written', async () => {
    const { code, stdout, stderr } = await dns('--report', 'junit=/nonexistent/out.xml');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('/nonexistent/out.xml');
  });

  it.each([
    ['junit', 'FORMAT=FILE'],
    ['docx=out.docx', 'Formats'],
  ])('refuse --report %s with 2', async (report, hint) => {
    const { code, stderr } = await dns('--report', report);
    expect(code).toBe(2);
    expect(stderr).toContain(hint);
  });

  it('replace a file only when they are whole', async () => {
    writeFileSync(at('metrics.prom'), 'of yesterday\n');
    const { code } = await dns('--format', 'prometheus', '--output', at('metrics.prom'));
    expect(code).toBe(1);
    expect(readFileSync(at('metrics.prom'), 'utf8')).toContain('maildoctor_outcome{');
    writeFileSync(at('kept.json'), 'of yesterday\n');
    const wrong = await dns('--json', '--output', at('kept.json'), '--facts', '/nonexistent.json');
    expect(wrong.code).toBe(2);
    expect(readFileSync(at('kept.json'), 'utf8')).toBe('of yesterday\n');
    expect(readdirSync(folder).filter((file) => file.endsWith('.part'))).toEqual([]);
  });

  it('go to a device or a pipe as it is, which no file takes the place of', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const [{ code }, read] = await Promise.all([dns('--output', at('pipe')), readFile(at('pipe'), 'utf8')]);
    expect({ code, found: read.includes('mx/no-address') }).toEqual({ code: 1, found: true });
    expect(statSync(at('pipe')).isFIFO()).toBe(true);
  });

  it('append the job summary where GitHub asks for it', async () => {
    const summary = at('summary.md');
    writeFileSync(summary, 'of the step before\n');
    const { code, stdout } = await runCli(
      ['dns', 'broken.example', ...zone('broken.example'), '--offline', '--format', 'github'],
      { env: { GITHUB_STEP_SUMMARY: summary } },
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=\S+broken\.example\.zone,line=\d+,title=/m);
    expect(readFileSync(summary, 'utf8')).toMatch(/^of the step before\n## ❌ broken/);
  });

  it('end a Nagios check with the state of Nagios', async () => {
    expect((await dns('--format', 'nagios')).code).toBe(2);
    const sound = await runCli(['dns', 'sound.example', ...zone('sound.example'), '--offline', '--format', 'nagios']);
    expect(sound).toMatchObject({ code: 0, stdout: expect.stringMatching(/^MAILDOCTOR OK - /) });
  });
});
