import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/main.ts';
import { describeWithPrograms, SKIP_MARK } from '../support/programs.ts';
import { FIXTURES } from '../support/reports.ts';
import { type Packed, ROOT, run } from './packed.ts';

/** Debian 13, whose own nodejs is 20: made by .ci/debian-root. */
const DEBIAN = join(ROOT, '.cache/debian-13');

const sum = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

export function debSuite(packed: () => Packed): void {
  const programs = ['dpkg-deb', 'lintian', 'mandoc', 'zsh'].map((program) => ({
    program,
    package: program === 'dpkg-deb' ? 'dpkg' : program,
  }));
  describeWithPrograms('the Debian package', programs, () => {
    let folder: string;
    let deb: string;
    const build = (into: string): string => {
      mkdirSync(into, { recursive: true });
      return run(process.execPath, ['scripts/deb.mjs', into, `--tarball=${packed().tarball}`], {
        cwd: ROOT,
      }).stdout.trim();
    };
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'maildoctor-deb-'));
      deb = build(join(folder, 'one'));
      run('dpkg-deb', ['-x', deb, join(folder, 'tree')]);
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    const tree = (path: string): string => join(folder, 'tree', path);

    it('is the same, octet for octet, when it is built again', () => {
      expect(sum(build(join(folder, 'two')))).toBe(sum(deb));
    });

    it('has nothing that lintian complains of', () => {
      expect(run('lintian', ['--fail-on', 'error,warning', '--allow-root', deb])).toMatchObject({
        code: 0,
        stdout: '',
      });
    });

    it('has a man page for each command that mandoc reads without a warning', () => {
      const pages = readdirSync(tree('usr/share/man/man1'));
      expect(new Set(pages)).toEqual(
        new Set(['maildoctor.1.gz', ...Object.keys(COMMANDS).map((name) => `maildoctor-${name}.1.gz`)]),
      );
      for (const page of pages)
        expect(run('mandoc', ['-Tlint', '-W', 'warning', tree(`usr/share/man/man1/${page}`)])).toMatchObject({
          code: 0,
          stdout: '',
        });
      const smtp = run('mandoc', ['-Tascii', tree('usr/share/man/man1/maildoctor-smtp.1.gz')]).stdout.replace(
        /.\u0008/g,
        '',
      );
      expect(smtp).toContain('--relay-test');
      expect(smtp).toContain('maildoctor smtp example.com');
    });

    it.each([
      [['maildoctor', 'sm'], 'smtp'],
      [['maildoctor', 'smtp', '--relay'], '--relay-test'],
      [['maildoctor', 'check', '--fail-on', 'w'], 'warning'],
      [['maildoctor', 'dns', '--no-c'], '--no-color'],
      [['maildoctor', 'help', 'ex'], 'explain'],
    ])('completes %j in bash', (words, completed) => {
      const script = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _maildoctor; echo "\${COMPREPLY[@]}"`;
      const file = tree('usr/share/bash-completion/completions/maildoctor');
      expect(run('bash', ['-c', script, 'bash', file, ...words])).toEqual({
        code: 0,
        stdout: `${completed}\n`,
        stderr: '',
      });
    });

    it('completes in zsh', () => {
      const file = tree('usr/share/zsh/vendor-completions/_maildoctor');
      expect(run('zsh', ['-n', file])).toEqual({ code: 0, stdout: '', stderr: '' });
      const script = 'fpath=($1 $fpath); autoload -Uz compinit; compinit -D -u; print -- $_comps[maildoctor]';
      expect(run('zsh', ['-fc', script, 'zsh', tree('usr/share/zsh/vendor-completions')]).stdout).toBe('_maildoctor\n');
    });

    it('has an example of a configuration that is one', () => {
      const example = tree('usr/share/doc/maildoctor/examples/maildoctor.yaml');
      const { code, stderr } = run(packed().bin, [
        'check',
        '--config',
        example,
        '--only',
        'dns',
        '--offline',
        '--zone',
        join(FIXTURES, 'sound.example.zone'),
      ]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    });

    it('has a timer that starts the check, as one that may write only where it keeps its state', () => {
      expect(readFileSync(tree('lib/systemd/system/maildoctor.timer'), 'utf8')).toMatch(/^OnCalendar=/m);
      const service = readFileSync(tree('lib/systemd/system/maildoctor.service'), 'utf8');
      const [, line = ''] = /^ExecStart=\/usr\/bin\/maildoctor (.*)$/m.exec(service) ?? [];
      const config = tree('usr/share/doc/maildoctor/examples/maildoctor.yaml');
      const args = line
        .replace('/etc/maildoctor/maildoctor.yaml', config)
        .replaceAll('/var/lib/maildoctor', folder)
        .split(' ');
      const { code } = run(packed().bin, [...args, '--only', 'dns', '--offline']);
      expect(code).toBe(0);
      expect(readFileSync(join(folder, 'maildoctor.prom'), 'utf8')).toContain('maildoctor_outcome{');
      expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('</html>');
    });

    const hasRoot = existsSync(join(DEBIAN, 'usr/bin/node')) && process.getuid?.() === 0;
    (hasRoot ? describe : describe.skip)(
      `in a Debian of its own${hasRoot ? '' : ` [${SKIP_MARK}sudo .ci/debian-root]`}`,
      () => {
        const inside = (...command: readonly string[]) => run('chroot', [DEBIAN, ...command]);
        beforeAll(() => {
          cpSync(deb, join(DEBIAN, 'tmp/maildoctor.deb'));
          cpSync(join(FIXTURES, 'broken.example.zone'), join(DEBIAN, 'tmp/broken.example.zone'));
        });
        afterAll(() => {
          inside('dpkg', '--purge', 'maildoctor');
          for (const file of ['maildoctor.deb', 'broken.example.zone'])
            rmSync(join(DEBIAN, 'tmp', file), { force: true });
        });

        it("is installed, runs on Debian's own Node 20, and leaves nothing when it is purged", () => {
          expect(inside('dpkg-query', '-W', '-f', '${Version}', 'nodejs').stdout).toMatch(/^20\.\d+\.\d+\+dfsg/);
          expect(inside('dpkg', '--install', '/tmp/maildoctor.deb')).toMatchObject({ code: 0 });
          expect(inside('maildoctor', '--version')).toMatchObject({
            code: 0,
            stdout: expect.stringMatching(/^maildoctor\/.* node-v20\./),
          });
          expect(inside('maildoctor', 'check', '--help').code).toBe(0);
          const checked = inside(
            'maildoctor',
            'check',
            'broken.example',
            '--zone',
            '/tmp/broken.example.zone',
            '--offline',
          );
          expect(checked).toMatchObject({ code: 1, stdout: expect.stringContaining('spf/too-many-lookups') });
          expect(inside('dpkg', '--purge', 'maildoctor').code).toBe(0);
          expect(inside('find', '/usr', '/etc', '/var/lib', '/lib/systemd', '-path', '*maildoctor*').stdout).toBe('');
        });
      },
    );
  });
}
