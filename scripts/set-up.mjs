/** What a fresh clone needs before anything can run: the locked dependencies and the build. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** True when the command ended well; what it says goes to our own streams. */
export function run(title, command, args, options = {}) {
  console.log(`\n== ${title}`);
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
  if (error) console.error(error.message);
  return status === 0;
}

/** Installs where the lock file is newer than what is installed, and builds; ends the process where one of them fails. */
export function setUp() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  const isStale = !existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs;
  if (isStale && !run('install', 'npm', ['ci', '--no-audit', '--no-fund'])) process.exit(1);
  if (!run('build', 'npm', ['run', '--silent', 'build'])) process.exit(1);
}
