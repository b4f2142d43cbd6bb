import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const RUN = fileURLToPath(new URL('../../scripts/demo/run.ts', import.meta.url));
/** What the runner of TypeScript keeps from one run to the next. */
const CACHE = /^tsx-/;

it('tells every planted fault, nothing else, and leaves nothing behind', () => {
  const TMPDIR = mkdtempSync(join(tmpdir(), 'maildoctor-test-'));
  try {
    const env = { ...process.env, TMPDIR };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', RUN], { encoding: 'utf8', env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('The demonstration told every planted fault, and nothing else.');
    expect(readdirSync(TMPDIR).filter((name) => !CACHE.test(name))).toEqual([]);
  } finally {
    rmSync(TMPDIR, { recursive: true, force: true });
  }
});
