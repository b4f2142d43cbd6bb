import type { Command } from '@oclif/core';
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
  const [asked] = withoutLanguage(argv).filter((one) => !HELP.has(one));
  if (asked === undefined || Object.hasOwn(COMMANDS, asked)) {
    const { showHelp } = await import('./help.ts');
    return await showHelp(asked, argv, root);
  }
  const [{ nearest }, { complain }] = await Promise.all([import('./nearest.ts'), import('./complain.ts')]);
  const list = 'The list: maildoctor --help';
  if (asked.startsWith('-')) return await complain(argv, `Nonexistent flag: ${visible(asked)}`, list);
  const meant = nearest(asked, Object.keys(COMMANDS));
  const hint = meant === undefined ? list : `Did you mean ${meant}? ${list}`;
  await complain(argv, `There is no command "${visible(asked)}".`, hint);
}

const HELP: ReadonlySet<string> = new Set(['help', '--help', '-h']);

function withoutLanguage(argv: readonly string[]): readonly string[] {
  const at = argv.indexOf('--lang');
  return argv.filter((one, index) => !one.startsWith('--lang=') && (at < 0 || (index !== at && index !== at + 1)));
}

const visible = (text: string): string => text.replace(/[^\x20-\x7e]/g, '?');

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
