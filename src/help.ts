import type { Command } from '@oclif/core';
import { CommandHelp, Config, Help, type HelpSection } from '@oclif/core';
import { asShownHere } from './complain.ts';
import type { Words } from './words/define.ts';
import { wordsOfCall } from './words-of-run.ts';

/** oclif's help of a command or of all, from the manifest, in the language of the call and as the terminal can show it. */
export async function showHelp(command: string | undefined, argv: readonly string[], root: string): Promise<void> {
  const words = await wordsOfCall(argv);
  const config = await Config.load({ root });
  if (words.language !== 'en') translate(config, words);
  const help = new (helpIn(words))(config, config.pjson.oclif.helpOptions);
  await help.showHelp(command === undefined ? [] : [command]);
}

/** The manifest's own words, in place: oclif reads them from there. */
function translate({ commands, pjson }: Config, { of }: Words): void {
  pjson.oclif.description = of(pjson.oclif.description ?? '');
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
function helpIn(words: Words): typeof Help {
  const { of, say } = words;

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

    protected override log(...parts: string[]): void {
      super.log(...parts.map((one) => asShownHere(one, words)));
    }

    override section(header: string, body: HelpSection | string): string {
      return super.section(of(header), body);
    }

    override formatRoot(): string {
      return super.formatRoot().replace(/\b(?:VERSION|USAGE)\b/g, of);
    }
  };
}
