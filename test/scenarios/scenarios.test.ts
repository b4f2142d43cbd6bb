import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { steady } from '../support/steady.ts';

const SCENARIOS = fileURLToPath(new URL('../../fixtures/scenarios', import.meta.url));

/** A line of commands.json: what is typed in the scenario's folder, and all that must come of it. */
interface Command {
  readonly args: readonly string[];
  /** File with the whole screen; `npx vitest run test/scenarios -u` writes it anew. */
  readonly screen: string;
  /** The exact ids of findings, each once, in alphabetical order. */
  readonly ids: readonly string[];
  readonly code: number;
}

for (const name of readdirSync(SCENARIOS)) {
  const folder = join(SCENARIOS, name);
  const commands = JSON.parse(readFileSync(join(folder, 'commands.json'), 'utf8')) as readonly Command[];
  describe(`scenario ${name}`, () => {
    it.each(commands)('$screen', async ({ args, screen, ids, code }) => {
      const options = { cwd: folder, env: { TZ: 'UTC' } };
      const [shown, json] = await Promise.all([runCli(args, options), runCli([...args, '--json'], options)]);
      const { findings } = JSON.parse(json.stdout) as { readonly findings: readonly { readonly id: string }[] };
      expect([...new Set(findings.map(({ id }) => id))].toSorted()).toEqual(ids);
      expect({ text: shown.code, json: json.code, stderr: shown.stderr }).toEqual({
        text: code,
        json: code,
        stderr: '',
      });
      await expect(steady(shown.stdout)).toMatchFileSnapshot(join(folder, screen));
    });
  });
}
