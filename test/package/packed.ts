import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The package as npm would publish it, installed without scripts and without a network. */
export interface Packed {
  readonly folder: string;
  readonly tarball: string;
  /** Where a program that depends on it would stand. */
  readonly place: string;
  readonly bin: string;
}

/** The build (dist, manifest) is there already; the bundle is made anew. */
export function pack(): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'maildoctor-package-'));
  execFileSync(process.execPath, ['scripts/bundle.mjs'], { cwd: ROOT });
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT });
  const tarball = join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? 'none');
  const place = join(folder, 'installed');
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), '{ "type": "module" }');
  execFileSync('npm', ['install', '--silent', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball], {
    cwd: place,
  });
  return { folder, tarball, place, bin: join(place, 'node_modules/.bin/maildoctor') };
}

export const unpack = ({ folder }: Packed): void => rmSync(folder, { recursive: true, force: true });

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function run(
  command: string,
  args: readonly string[],
  { cwd, env, input = '' }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv; readonly input?: string } = {},
): Ended {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', LC_ALL: 'C.UTF-8', ...env },
  });
  if (error) throw error;
  return { code: status, stdout, stderr };
}
