import type { Command } from '@oclif/core';
import { EXIT } from './exit-code.ts';
import { VERSION } from './version.ts';

type CommandClass = (new (argv: string[], config: never) => Command) & { id: string };

/** The commands by name; a test compares them with the files. Each is loaded only when it is run. */
export const COMMANDS: Readonly<Record<string, () => Promise<{ readonly default: CommandClass }>>> = {
  check: () => import('./commands/check.ts'),
  dns: () => import('./commands/dns.ts'),
  explain: () => import('./commands/explain.ts'),
  init: () => import('./commands/init.ts'),
  rule: () => import('./commands/rule.ts'),
  smtp: () => import('./commands/smtp.ts'),
  spf: () => import('./commands/spf.ts'),
};

/**
 * Runs a command straight away. oclif's loading of manifest, plugins and help costs as much as Node's start, and only help
 * needs it.
 */
export async function main(argv: readonly string[], root: string): Promise<void> {
  const [first, ...rest] = argv;
  const load = first === undefined ? undefined : Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  if (load && !wantsHelp(rest)) return await run(first ?? '', await load(), rest);
  if (first === undefined || first === 'help' || first.startsWith('-') || load) {
    const { showHelp } = await import('./help.ts');
    return await showHelp(first === 'help' ? [...rest, '--help'] : argv, root);
  }
  const { nearest } = await import('./nearest.ts');
  const meant = nearest(first, Object.keys(COMMANDS));
  const { wordsOfCall } = await import('./words-of-run.ts');
  const { tell } = await wordsOfCall(rest);
  const named = tell(`There is no command "${first.replace(/[^\x20-\x7e]/g, '?')}".`);
  const list = tell('The list: maildoctor --help');
  process.stderr.write(`maildoctor: ${named}\n${meant ? `${tell(`Did you mean ${meant}?`)} ` : ''}${list}\n`);
  process.exitCode = EXIT.usage;
}

function wantsHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return (end < 0 ? argv : argv.slice(0, end)).some((one) => one === '--help' || one === '-h');
}

/** What oclif's Command asks of its configuration when it parses and runs. */
const CONFIG = {
  bin: 'maildoctor',
  version: VERSION,
  userAgent: `maildoctor/${VERSION}`,
  // With a space oclif would look for commands among the arguments.
  topicSeparator: ':',
  runHook: async () => ({ successes: [], failures: [] }),
  findMatches: () => [],
  scopedEnvVar: () => undefined,
  scopedEnvVarKeys: () => [],
  scopedEnvVarTrue: () => false,
};

async function run(
  name: string,
  { default: Class }: { readonly default: CommandClass },
  argv: string[],
): Promise<void> {
  const command = new Class(argv, CONFIG as never);
  command.id = name;
  Class.id = name;
  try {
    // Command.run would load oclif's whole configuration first.
    await (command as unknown as { _run(): Promise<unknown> })._run();
  } catch (error) {
    const exit = (error as { oclif?: { exit?: number } }).oclif?.exit;
    if (exit === undefined) throw error;
    process.exitCode = exit;
  }
}
