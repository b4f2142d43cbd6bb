import type { Command } from '@oclif/core';
import { CommandHelp, Config, execute, Help, type HelpSection } from '@oclif/core';
import type { Words } from './words/define.ts';
import { wordsOfCall } from './words-of-run.ts';

/** oclif's help, from the manifest, in the language of the call. */
export async function showHelp(argv: readonly string[], root: string): Promise<void> {
  const words = await wordsOfCall(argv);
  const asked = withoutLanguage(argv);
  if (words.language === 'en' || asked.some((one) => one === '--version' || one === '-v')) {
    await execute({ args: asked, loadOptions: { root } });
    return;
  }
  const config = await Config.load({ root });
  translate(config, words);
  await new (helpIn(words))(config, config.pjson.oclif.helpOptions).showHelp(asked);
}

/** oclif would take the language for the name of a command. */
function withoutLanguage(argv: readonly string[]): string[] {
  const at = argv.indexOf('--lang');
  return argv.filter((one, index) => !one.startsWith('--lang=') && (at < 0 || (index !== at && index !== at + 1)));
}

/** The manifest's own words, in place: oclif reads them from there. */
function translate({ commands, pjson }: Config, { of }: Words): void {
  pjson['description'] = of(String(pjson['description'] ?? ''));
  for (const command of commands) {
    if (command.summary !== undefined) command.summary = of(command.summary);
    if (command.description !== undefined) command.description = of(command.description);
    for (const described of [...Object.values(command.args), ...Object.values(command.flags)]) {
      if (described.description !== undefined) described.description = of(described.description);
      if ('summary' in described && described.summary !== undefined) described.summary = of(described.summary);
    }
  }
}

/** What oclif itself says in a help page: headings, and the marks of a flag. */
function helpIn({ of, say }: Words): typeof Help {
  class CommandHelpIn extends CommandHelp {
    override section(header: string, body: Parameters<CommandHelp['section']>[1]): string {
      return super.section(of(header), body);
    }

    protected override flags(flags: Command.Flag.Any[]): [string, string | undefined][] | undefined {
      return super
        .flags(flags)
        ?.map(([flag, text]) => [
          flag,
          text
            ?.replace('(required)', say`(required)`)
            .replace('[default: ', say`[default: `)
            .replace('<options: ', say`<options: `),
        ]);
    }
  }

  return class HelpIn extends Help {
    protected override CommandHelpClass = CommandHelpIn;

    override section(header: string, body: HelpSection | string): string {
      return super.section(of(header), body);
    }

    override formatRoot(): string {
      return super.formatRoot().replace(/\b(?:VERSION|USAGE)\b/g, of);
    }
  };
}
