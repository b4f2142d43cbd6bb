/**
 * The demonstration: real name and mail servers on loopback, the real program over real sockets. No internet; all that it
 * starts ends with it, all that it writes lies in one temporary folder. Ends with 0 where exactly the planted faults
 * were told, else with 1.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDemoNetwork } from './network.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FIXTURES = join(ROOT, 'fixtures', 'demo');
const BIN = join(ROOT, 'bin', 'run.js');

interface Act {
  readonly title: string;
  readonly args: readonly string[];
  /** The ids that must come out, each once or more, and no others. */
  readonly ids: readonly string[];
  readonly code: number;
}

const { acts } = JSON.parse(readFileSync(join(FIXTURES, 'acts.json'), 'utf8')) as { readonly acts: readonly Act[] };

const folder = mkdtempSync(join(tmpdir(), 'maildoctor-demo-'));
const network = await startDemoNetwork();

try {
  const wrong: string[] = [];
  for (const [index, act] of acts.entries()) wrong.push(...(await play(act, join(folder, `${index}.json`))));
  for (const line of wrong) console.error(`not as it should be: ${line}`);
  if (wrong.length === 0) console.log('\nThe demonstration told every planted fault, and nothing else.');
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  await network.close();
  rmSync(folder, { recursive: true });
}

/** Shows the command and its report, then judges the kept facts once more to learn the ids. */
async function play({ title, args, ids, code }: Act, factsFile: string): Promise<readonly string[]> {
  const [command = ''] = args;
  console.log(`\n── ${title}\n\n$ maildoctor ${args.join(' ')}\n`);
  const asked = command === 'explain' ? [] : network.all;
  const shown = await maildoctor([...args, ...asked, '--save-facts', factsFile], 'inherit');
  const told = await maildoctor([command, '--facts', factsFile, '--json'], 'pipe');
  const found = idsOf(told.stdout);
  return [
    ...(shown.code === code ? [] : [`"${title}" ended with ${shown.code} in place of ${code}`]),
    ...ids.filter((id) => !found.includes(id)).map((id) => `"${title}" did not tell ${id}`),
    ...found.filter((id) => !ids.includes(id)).map((id) => `"${title}" told ${id}, which nobody planted`),
  ];
}

function idsOf(json: string): readonly string[] {
  try {
    const { findings } = JSON.parse(json) as { readonly findings: readonly { readonly id: string }[] };
    return [...new Set(findings.map(({ id }) => id))];
  } catch {
    return [];
  }
}

function maildoctor(
  args: readonly string[],
  output: 'inherit' | 'pipe',
): Promise<{ code: number | null; stdout: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd: ROOT, stdio: ['ignore', output, 'inherit'] });
    let stdout = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, stdout }));
  });
}
