import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateAction } from '@action-validator/core';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { FIXTURES } from '../support/reports.ts';
import { type Ended, type Packed, ROOT, run } from './packed.ts';

type Values = Readonly<Record<string, string>>;

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Values;
  readonly with?: Values;
  readonly 'working-directory'?: string;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}
interface Job {
  readonly variables: Values;
  readonly script: readonly string[];
  readonly allow_failure: { readonly exit_codes: readonly number[] };
  readonly artifacts: { readonly paths: readonly string[]; readonly reports: Values };
}

const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const ACTION_TEXT = textOf('action.yml');
const ACTION = parse(ACTION_TEXT) as Action;
const [HEAD, TEMPLATE] = parseAllDocuments(textOf('templates/maildoctor.yml')).map((one) => one.toJS()) as [
  { readonly spec: { readonly inputs: Action['inputs'] } },
  { readonly maildoctor: Job },
];
const defaultsOf = (inputs: Action['inputs']): Values =>
  Object.fromEntries(Object.entries(inputs).map(([name, one]) => [name, one.default]));
const { version } = JSON.parse(textOf('package.json')) as { readonly version: string };
const OFFLINE = '--zone broken.example.zone --zone sound.example.zone --offline';

/** The action's and the template's own commands in bash, as the runners run them; only the package comes from here. */
export function ciSuite(packed: () => Packed): void {
  const place = (): string => {
    const folder = mkdtempSync(join(packed().folder, 'ci-'));
    for (const name of ['broken', 'sound'])
      cpSync(join(FIXTURES, `${name}.example.zone`), join(folder, `mail/${name}.example.zone`));
    writeFileSync(join(folder, 'mail/more.txt'), 'sound.example\n');
    return folder;
  };

  describe('the GitHub Action', () => {
    it("is one to GitHub's schema, and installs this version", () => {
      expect(validateAction(ACTION_TEXT).errors).toEqual([]);
      expect(ACTION.inputs['package']?.default).toBe(`maildoctor@${version}`);
    });

    it('puts nothing from outside into a script', () => {
      for (const { run: script = '' } of ACTION.runs.steps) expect(script).not.toContain('${{');
    });

    it('annotates, summarises, writes SARIF, and fails on what is found', () => {
      const { code, stdout, outputs, summary, folder } = play({ domains: 'broken.example\nsound.example' });
      expect(code).toBe(1);
      expect(stdout).toMatch(
        /^::error file=broken\.example\.zone,line=\d+,title=SPF record costs more than 10 DNS lookups \[spf\/too-many-lookups\]::/m,
      );
      expect(summary).toContain('broken.example');
      expect(summary).toContain('sound.example');
      expect(outputs).toEqual({ 'exit-code': '1', 'sarif-file': 'mail/maildoctor.sarif' });
      const { version: format, runs } = JSON.parse(readFileSync(join(folder, 'mail/maildoctor.sarif'), 'utf8'));
      expect(format).toBe('2.1.0');
      expect(runs[0].results.map(({ ruleId }: { readonly ruleId: string }) => ruleId)).toContain(
        'spf/too-many-lookups',
      );
    });

    it('passes on what is sound, with every input', () => {
      writeFileSync(join(packed().folder, 'none.yaml'), '');
      const { code, outputs, folder } = play({
        targets: 'more.txt',
        config: join(packed().folder, 'none.yaml'),
        'fail-on': 'warning',
        'sarif-file': 'other.sarif',
      });
      expect({ code, outputs }).toEqual({ code: 0, outputs: { 'exit-code': '0', 'sarif-file': 'mail/other.sarif' } });
      expect(existsSync(join(folder, 'mail/other.sarif'))).toBe(true);
    });

    it('passes where something could not be judged, and fails only where that is wished', () => {
      // Nobody listens on the discard port.
      const args = '--resolver 127.0.0.1:9 --timeout 1 --skip smtp';
      expect(play({ domains: 'sound.example', args })).toMatchObject({ code: 0, outputs: { 'exit-code': '3' } });
      expect(play({ domains: 'sound.example', args, 'fail-on-unjudged': 'true' }).code).toBe(3);
    });

    it('fails where the call is wrong, whatever stands in an input', () => {
      const { code, stderr, folder } = play({ domains: '$(touch${IFS}here) "; touch here; "' });
      expect(code).toBe(2);
      expect(stderr).toContain('is not a domain');
      expect(existsSync(join(folder, 'mail/here'))).toBe(false);
    });

    it('hands the SARIF to code scanning where that is wished', () => {
      const [upload] = ACTION.runs.steps.filter(({ uses }) => uses !== undefined);
      expect(upload?.uses).toMatch(/^github\/codeql-action\/upload-sarif@v\d+$/);
      expect(upload?.if).toContain("inputs.upload-sarif == 'true'");
      const known = { 'steps.check.outputs.sarif-file': 'mail/maildoctor.sarif' };
      expect(filled(upload?.with?.['sarif_file'] ?? '', known)).toBe('mail/maildoctor.sarif');
    });
  });

  /** What the step that installs added to PATH; it is played once, since npm takes its time. */
  let installed: string | undefined;

  /** The steps with a script, one after the other until one fails, as a runner does. */
  function play(given: Values) {
    const folder = place();
    const file = (name: string): string => join(folder, name);
    const files = { GITHUB_PATH: file('path'), GITHUB_OUTPUT: file('output'), GITHUB_STEP_SUMMARY: file('summary') };
    for (const one of Object.values(files)) writeFileSync(one, '');
    const temp = join(packed().folder, 'runner-temp');
    mkdirSync(temp, { recursive: true });
    const inputs = {
      ...defaultsOf(ACTION.inputs),
      package: packed().tarball,
      'working-directory': 'mail',
      args: OFFLINE,
      ...given,
    };
    const known = { ...prefixed('inputs', inputs), 'runner.temp': temp };
    let last: Ended = { code: 0, stdout: '', stderr: '' };
    const steps = ACTION.runs.steps.filter(({ run: script }) => script !== undefined);
    for (const step of installed === undefined ? steps : steps.slice(1)) {
      if (step.run === undefined || last.code !== 0) continue;
      expect(step.shell).toBe('bash');
      installed ??= readFileSync(files.GITHUB_PATH, 'utf8').trim() || undefined;
      const env = Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value, known)]);
      // docs.github.com, "jobs.<job_id>.steps[*].shell": how bash is called.
      last = run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
        cwd: join(folder, filled(step['working-directory'] ?? '.', known)),
        env: { ...files, PATH: [installed ?? [], process.env['PATH']].flat().join(':'), ...Object.fromEntries(env) },
      });
    }
    const lines = readFileSync(files.GITHUB_OUTPUT, 'utf8').split('\n').filter(Boolean);
    const outputs = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
    for (const { value } of Object.values(ACTION.outputs)) filled(value, prefixed('steps.check.outputs', outputs));
    return { ...last, folder, outputs, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') };
  }

  describe('the GitLab template', () => {
    it('installs this version, and puts nothing from outside into a script', () => {
      expect(HEAD.spec.inputs['package']?.default).toBe(`maildoctor@${version}`);
      for (const line of TEMPLATE.maildoctor.script) expect(line).not.toContain('$[[');
    });

    it('fails on what is found, and leaves the reports that the job promises', () => {
      const { code, folder } = pipeline({ domains: 'broken.example sound.example' });
      expect(code).toBe(1);
      const { paths, reports } = TEMPLATE.maildoctor.artifacts;
      for (const path of [...paths, ...Object.values(reports)])
        expect(readFileSync(join(folder, 'mail', path), 'utf8').length).toBeGreaterThan(100);
      const issues = JSON.parse(readFileSync(join(folder, 'mail', reports['codequality'] ?? ''), 'utf8'));
      expect(issues.map((one: { readonly check_name: string }) => one.check_name)).toContain('spf/too-many-lookups');
    });

    it('passes on what is sound, and warns where something could not be judged', () => {
      expect(pipeline({ domains: 'sound.example', 'fail-on': 'warning' }).code).toBe(0);
      const args = '--resolver 127.0.0.1:9 --timeout 1 --skip smtp';
      const { code } = pipeline({ domains: 'sound.example', args });
      expect(code).toBe(3);
      expect(TEMPLATE.maildoctor.allow_failure.exit_codes).toEqual([code]);
    });
  });

  /** The project's folder; its first line, which installs, is run once. */
  let project: string | undefined;

  /** The script's lines in one shell, as GitLab's runner puts them. */
  function pipeline(given: Values) {
    const { script } = TEMPLATE.maildoctor;
    const lines = project === undefined ? script : script.slice(1);
    project ??= place();
    const folder = project;
    const inputs: Values = { ...defaultsOf(HEAD.spec.inputs), package: packed().tarball, args: OFFLINE, ...given };
    const variables = Object.entries(TEMPLATE.maildoctor.variables).map(([name, value]) => [
      name,
      value.replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, one: string) => inputs[one] ?? `no input ${one}`),
    ]);
    const ended = run('bash', ['-eo', 'pipefail', '-c', lines.join('\n')], {
      cwd: join(folder, 'mail'),
      env: { CI_PROJECT_DIR: folder, ...Object.fromEntries(variables) },
    });
    return { ...ended, folder };
  }
}

const prefixed = (prefix: string, values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}.${name}`, value]));

/** `${{ inputs.x }}` as GitHub fills it in; a name that is not known is a mistake of the file. */
function filled(text: string, known: Values): string {
  return text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => {
    const value = known[name];
    if (value === undefined) throw new Error(`nothing is known of ${name}`);
    return value;
  });
}
