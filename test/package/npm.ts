import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/main.ts';
import { FIXTURES } from '../support/reports.ts';
import { type Packed, ROOT, run } from './packed.ts';

const zone = (name: string): readonly string[] => ['--zone', join(FIXTURES, `${name}.zone`), '--offline'];

/** Parts of Node that a report from saved facts has no use for, and that cost milliseconds each. */
const DEAR = ['tls', 'https', 'dns', 'dgram', 'crypto', 'child_process', 'zlib'];

export function npmSuite(packed: () => Packed): void {
  const cli = (...args: readonly string[]) => run(packed().bin, args);
  const inside = (file: string): string => join(packed().place, 'node_modules/maildoctor', file);

  describe('the npm package', () => {
    it('has nothing to install beside it, and nothing to run when it is installed', () => {
      const { dependencies, scripts } = JSON.parse(readFileSync(inside('package.json'), 'utf8'));
      expect(dependencies).toBeUndefined();
      expect(Object.keys(scripts).filter((name) => /install|prepare/.test(name))).toEqual([]);
    });

    it('holds no path of the machine that made it', () => {
      for (const file of readdirSync(inside('bundle')))
        expect(readFileSync(inside(`bundle/${file}`), 'utf8')).not.toContain(ROOT);
    });

    it('brings the words of the licences of what is bundled', () => {
      const notices = readFileSync(inside('bundle/NOTICES.txt'), 'utf8');
      for (const name of ['@oclif/core', 'dns-packet', 'ipaddr.js'])
        expect(notices).toMatch(new RegExp(`^${name} .*\\(MIT\\)$`, 'm'));
    });

    it('tells its version', () => {
      const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
      expect(cli('--version')).toMatchObject({ code: 0, stdout: expect.stringContaining(`maildoctor/${version} `) });
    });

    it.each(Object.keys(COMMANDS))('helps with %s', (name) => {
      const { code, stdout } = cli(name, '--help');
      expect(code).toBe(0);
      expect(stdout).toContain(`$ maildoctor ${name}`);
      expect(stdout).toContain('COMMON FLAGS');
    });

    it('lists the commands', () => {
      const { code, stdout } = cli('--help');
      expect(code).toBe(0);
      for (const name of Object.keys(COMMANDS)) expect(stdout).toMatch(new RegExp(`^ +${name} `, 'm'));
    });

    it('meets a slip with what was meant', () => {
      expect(cli('chekc', 'example.com')).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining('check'),
      });
    });

    it('checks a zone, as text, JSON and HTML', () => {
      const text = cli('check', 'broken.example', ...zone('broken.example'));
      expect(text).toMatchObject({ code: 1, stderr: '', stdout: expect.stringContaining('spf/too-many-lookups') });
      const json = cli('check', 'sound.example', ...zone('sound.example'), '--json');
      expect(json.code).toBe(0);
      expect(JSON.parse(json.stdout)).toMatchObject({ schema: 'maildoctor/report@1', outcome: 'healthy' });
      expect(cli('dns', 'sound.example', ...zone('sound.example'), '--format', 'html').stdout).toMatch(
        /^<!doctype html>/,
      );
    });

    it('explains a log and a reply', () => {
      expect(cli('explain', join(FIXTURES, 'mail.log')).stdout).toContain('Listed by Spamhaus');
      expect(cli('explain', '--text', '550 5.1.1 User unknown')).toMatchObject({ code: 0, stderr: '' });
    });

    it('prints the catalogue, with the examples that a run does without', () => {
      expect(cli('rule').stdout).toContain('spf/too-many-lookups');
      expect(cli('rule', 'spf/too-many-lookups').stdout).toContain('examples');
    });

    it('loads for a report from saved facts nothing that asks', () => {
      const facts = join(packed().folder, 'facts.json');
      cli('dns', 'sound.example', ...zone('sound.example'), '--save-facts', facts);
      const hook = join(packed().folder, 'hook.cjs');
      writeFileSync(hook, "process.on('exit', () => require('fs').writeSync(2, process.moduleLoadList.join('\\n')));");
      const { code, stderr } = run(packed().bin, ['dns', '--facts', facts], {
        env: { NODE_OPTIONS: `--require ${hook}` },
      });
      expect(code).toBe(0);
      const loaded = stderr.split('\n');
      expect(loaded).toContain('NativeModule fs');
      expect(DEAR.filter((name) => loaded.includes(`NativeModule ${name}`))).toEqual([]);
    });

    it('is a library too', () => {
      const script = `
        import { evaluateSpf, explain, judge, diagnose } from 'maildoctor';
        const verdict = explain({ text: '550 5.1.1 User unknown' });
        const answers = { 'example.com': { TXT: [['v=spf1 ip4:192.0.2.25 -all']] } };
        const query = async (name, type) => answers[name]?.[type] ? { state: 'found', value: answers[name][type] } : { state: 'absent', why: 'nodata' };
        const { result } = await evaluateSpf({ ip: '192.0.2.25', sender: 'a@example.com', helo: 'example.com' }, { resolver: { query }, clock: { now: Date.now, ticks: () => performance.now(), sleep: async () => {} } });
        const observed = { schema: 'maildoctor/facts@1', command: 'dns', target: 'example.com', options: {}, observedAt: '2026-01-31T12:00:00Z', durationMs: 1, asked: ['txt'], facts: { txt: { state: 'absent', why: 'nodata' } } };
        const { findings } = await judge(observed);
        console.log(JSON.stringify({ reason: verdict.reason, result, ids: findings.map(({ id }) => id), diagnose: typeof diagnose }));`;
      const { stdout, stderr } = run(process.execPath, ['--input-type=module', '-e', script], { cwd: packed().place });
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toEqual({
        reason: 'user-unknown',
        result: 'pass',
        ids: expect.arrayContaining(['spf/missing']),
        diagnose: 'function',
      });
    });

    it('has types that a strict program compiles against', () => {
      const { place } = packed();
      writeFileSync(
        join(place, 'program.ts'),
        `import { explain, judge, type Finding, type Observations, type Report, type Verdict } from 'maildoctor';
const verdict: Verdict = explain({ text: '550 5.1.1 User unknown' });
export const ids = async (observed: Observations): Promise<readonly Finding['id'][]> => {
  const report: Report = await judge(observed, { failOn: 'warning' });
  return report.findings.map(({ id }) => id);
};
// @ts-expect-error a reply is an object
explain('550 5.1.1 User unknown');
export default verdict.reason;
`,
      );
      const options = [
        '--noEmit',
        '--strict',
        '--skipLibCheck',
        'false',
        '--module',
        'nodenext',
        '--target',
        'es2023',
        '--types',
        'node',
      ];
      const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
      const typeRoots = join(ROOT, 'node_modules/@types');
      const { code, stdout } = run(process.execPath, [tsc, ...options, '--typeRoots', typeRoots, 'program.ts'], {
        cwd: place,
      });
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    }, 120_000);

    it('is a tarball of moderate size', () => {
      const listed = execFileSync('tar', ['-tzf', packed().tarball], { encoding: 'utf8' }).split('\n');
      expect(listed.filter((file) => /\.(?:ts|map)$/.test(file) && !file.endsWith('.d.ts'))).toEqual([]);
      expect(listed).toContain('package/oclif.manifest.json');
    });
  });
}
