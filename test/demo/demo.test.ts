import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const RUN = fileURLToPath(new URL('../../scripts/demo/run.ts', import.meta.url));
const leftovers = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('maildoctor-demo-'));

it('tells every planted fault, nothing else, and leaves nothing behind', () => {
  const before = leftovers();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', RUN], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('The demonstration told every planted fault, and nothing else.');
  expect(leftovers()).toEqual(before);
});
