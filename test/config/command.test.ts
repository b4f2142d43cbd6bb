import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ZONES } from '../../scripts/demo/network.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { runCli } from '../support/cli.ts';

const ZONES = DEMO_ZONES.flatMap((zone) => ['--zone', zone]);
const ONLY_DNS = ['--only', 'dns', '--offline', ...ZONES];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'maildoctor-config-'));
  mkdirSync(join(folder, 'below'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const configure = (text: string): void => writeFileSync(join(folder, 'maildoctor.yaml'), text);
const run = (args: readonly string[]) => runCli(args, { cwd: join(folder, 'below') });
const idsOf = (stdout: string): readonly string[] =>
  (JSON.parse(stdout) as { findings: { id: string }[] }).findings.map(({ id }) => id);

describe('the configuration', () => {
  it('is found upward; its targets are checked, its waivers hold and are told', async () => {
    configure(
      'targets: [{ domain: healthy.example, mx: [other.example] }]\nwaivers: [{ id: mx/unexpected, reason: moving }]\n',
    );
    const { code, stdout } = await run(['check', ...ONLY_DNS, '--json']);
    const report = JSON.parse(stdout);
    expect({ code, target: report.target, findings: report.findings }).toEqual({
      code: 0,
      target: 'healthy.example',
      findings: [],
    });
    expect(report.waived).toMatchObject([{ finding: { id: 'mx/unexpected' }, reason: 'moving' }]);
    const text = await run(['check', ...ONLY_DNS]);
    expect(text.stdout).toContain('mx/unexpected healthy.example: moving');
  });

  it('sets flags that were not given, and no others', async () => {
    configure('defaults: { fail-on: note, format: json }\n');
    const noted = await run(['check', 'broken.example', ...ONLY_DNS]);
    expect(JSON.parse(noted.stdout).failOn).toBe('note');
    const given = await run(['check', 'broken.example', ...ONLY_DNS, '--fail-on', 'never', '--format', 'text']);
    expect(given.code).toBe(0);
    expect(given.stdout).not.toContain('{');
  });

  it('is the place of what is found of it, in every format that leads to files', async () => {
    const waivers = [
      '  - { id: mx/unexpected, until: 2026-01-31, reason: moved }',
      '  - id: mx/single',
      '    reason: small',
    ];
    configure(['targets: [{ domain: healthy.example, mx: [other.example] }]', 'waivers:', ...waivers, ''].join('\n'));
    const shown = await Promise.all(
      ['text', 'sarif', 'github', 'gitlab'].map((format) =>
        runCli(['check', ...ONLY_DNS, '--format', format], { cwd: folder }),
      ),
    );
    const [text = '', sarif = '', github = '', gitlab = ''] = shown.map(({ stdout }) => stdout);
    expect(text).toContain('maildoctor.yaml:3:5');
    expect(text).toContain('maildoctor.yaml:4:5');
    const { results } = JSON.parse(sarif).runs[0] as { results: { ruleId: string; locations: unknown[] }[] };
    expect(results.find(({ ruleId }) => ruleId === 'waiver/expired')?.locations).toMatchObject([
      {
        physicalLocation: {
          artifactLocation: { uri: 'maildoctor.yaml' },
          region: { startLine: 3, startColumn: 5 },
        },
      },
    ]);
    expect(github).toContain('::error file=maildoctor.yaml,line=3,col=5,title=A waiver has expired [waiver/expired]::');
    const issues = JSON.parse(gitlab) as { check_name: string; location: unknown }[];
    expect(issues.find(({ check_name: id }) => id === 'waiver/unused')?.location).toEqual({
      path: 'maildoctor.yaml',
      lines: { begin: 4 },
    });
  });

  it('with a mistake is an error of the call, with line and caret', async () => {
    configure('targets:\n  - domian: example.com\n');
    const { code, stdout, stderr } = await run(['check', 'healthy.example', ...ONLY_DNS]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/maildoctor\.yaml:2:5: .*\n {4}- domian: example\.com\n {6}\^/);
    const missing = await run(['check', 'healthy.example', '--config', 'nowhere.yaml']);
    expect(missing).toMatchObject({ code: 2 });
    expect(missing.stderr).toContain('nowhere.yaml');
  });
});

describe('a baseline', () => {
  it('is taken, accepts what it knows, and fails on what is new', async () => {
    configure('');
    const file = join(folder, 'baseline.json');
    const call = ['check', 'broken.example', ...ONLY_DNS, '--fail-on', 'warning', '--baseline', file];
    const none = await run(call);
    expect(none).toMatchObject({ code: 2 });
    expect(none.stderr).toContain('--update-baseline');
    expect((await run([...call, '--update-baseline'])).code).toBe(1);
    const again = await run([...call, '--json']);
    expect({ code: again.code, found: idsOf(again.stdout) }).toEqual({ code: 0, found: [] });
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    const [first, ...others] = kept.findings;
    writeFileSync(file, JSON.stringify({ ...kept, findings: [...others, { ...first, id: 'mx/gone' }] }));
    const fresh = await run([...call, '--json']);
    expect(fresh.code).toBe(1);
    expect(idsOf(fresh.stdout)).toEqual([first.id]);
    expect(JSON.parse(fresh.stdout).gone).toEqual([
      { target: 'broken.example', id: 'mx/gone', subject: first.subject },
    ]);
  });
});

describe('many domains', () => {
  it('are read from a file, shown as a table, and gone on with after an interrupt', async () => {
    configure('');
    const list = join(folder, 'domains.txt');
    writeFileSync(list, '# ours\nhealthy.example\n\nbroken.example # also ours\nhealthy.example\n');
    const table = await run(['check', '--targets', list, ...ONLY_DNS]);
    expect(table.code).toBe(1);
    expect(table.stdout).toMatch(/✔ healthy\.example +nothing wrong was found\n/);
    expect(table.stdout).toMatch(/✖ broken\.example +\d errors?/);

    const output = join(folder, 'reports.jsonl');
    const lines = ['check', '--targets', list, ...ONLY_DNS, '--format', 'jsonl', '--output', output];
    expect((await run(lines)).code).toBe(1);
    const whole = readFileSync(output, 'utf8');
    const byTarget = whole.split('\n').filter(Boolean).toSorted();
    // An interrupt in the middle of the second report.
    const [one = ''] = whole.split('\n');
    writeFileSync(output, `${one}\n${whole.slice(one.length + 1, one.length + 400)}`);
    expect((await run([...lines, '--resume'])).code).toBe(1);
    const resumed = readFileSync(output, 'utf8').split('\n').filter(Boolean).toSorted();
    expect(resumed.map((line) => JSON.parse(line).target)).toEqual(byTarget.map((line) => JSON.parse(line).target));
    expect(await run([...lines, '--resume'])).toMatchObject({ code: 1 });
    expect(readFileSync(output, 'utf8').split('\n').filter(Boolean)).toHaveLength(2);
  });

  it('that are none are told with their line', async () => {
    const list = join(folder, 'bad.txt');
    writeFileSync(list, 'healthy.example\nuser@example.com\n');
    const { code, stderr } = await run(['check', '--targets', list, ...ONLY_DNS]);
    expect(code).toBe(2);
    expect(stderr).toContain('bad.txt:2: "user@example.com" is not a domain');
  });
});

describe('maildoctor init', () => {
  it('writes what is published, which check then finds as expected', async () => {
    const file = join(folder, 'first.yaml');
    const written = await run(['init', 'healthy.example', '--output', file, '--offline', ...ZONES]);
    expect(written).toMatchObject({ code: 0, stdout: '' });
    const text = readFileSync(file, 'utf8');
    const parsed = parseConfig(text, 'maildoctor.yaml');
    expect(parsed).toMatchObject({ ok: true, config: { targets: [{ domain: 'healthy.example' }] } });
    if (parsed.ok) expect(parsed.config.targets?.[0]?.mx?.length).toBeGreaterThan(0);
    expect((await run(['check', '--config', file, ...ONLY_DNS])).code).toBe(0);
    const again = await run(['init', 'healthy.example', '--output', file, '--offline', ...ZONES]);
    expect(again).toMatchObject({ code: 2 });
    expect(again.stderr).toContain('--force');
  });
});
