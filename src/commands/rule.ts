import { Args } from '@oclif/core';
import { MailCommand } from '../command.ts';
import type { CatalogueEntry } from '../findings/catalogue.ts';
import { openOutput } from '../io/node/output.ts';
import { styleOf } from '../io/node/style.ts';
import { nearest } from '../nearest.ts';
import { UsageError } from '../usage-error.ts';

export default class Rule extends MailCommand {
  static override summary = 'What a finding means; without an id, the catalogue.';
  static override examples = ['<%= config.bin %> rule', '<%= config.bin %> rule spf/too-many-lookups'];
  static override args = {
    id: Args.string({ description: 'Such as spf/too-many-lookups or log/rate/greylisted.', ignoreStdin: true }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Rule);
    const { catalogue } = await import('../catalogue.ts');
    const { printCatalogue, printEntry } = await import('../reporters/catalogue.ts');
    const entries = catalogue();
    const output = await openOutput(flags.output);
    const style = styleOf(flags, output);
    const asJson = flags.json || flags.format === 'json';
    if (args.id === undefined) {
      output.write(asJson ? `${JSON.stringify(entries, undefined, 2)}\n` : printCatalogue(entries, style));
    } else {
      const entry = find(entries, args.id);
      output.write(asJson ? `${JSON.stringify(entry, undefined, 2)}\n` : printEntry(entry, style));
    }
    await output.close();
  }
}

function find(entries: readonly CatalogueEntry[], id: string): CatalogueEntry {
  const exact = entries.find((entry) => entry.id === id);
  if (exact) return exact;
  const word = id.split('/').at(-1) ?? id;
  const slip = nearest(
    id,
    entries.map((entry) => entry.id),
  );
  const near = slip ? [slip] : entries.filter((entry) => entry.id.includes(word)).map((entry) => entry.id);
  throw new UsageError(
    `There is no rule or pattern "${id}".`,
    near.length > 0 ? `Did you mean ${near.slice(0, 5).join(', ')}?` : 'The list: maildoctor rule',
  );
}
