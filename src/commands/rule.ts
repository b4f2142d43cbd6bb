import { Args } from '@oclif/core';
import { MailCommand } from '../command.ts';
import type { CatalogueEntry } from '../findings/catalogue.ts';
import { openOutput } from '../io/node/output.ts';
import { styleOf } from '../io/node/style.ts';
import { nearest } from '../nearest.ts';
import { UsageError } from '../usage-error.ts';
import { loadWords } from '../words/load.ts';
import { languageFor } from '../words-of-run.ts';

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
    const asJson = flags.json || flags.format === 'json';
    const words = await loadWords(languageFor(asJson ? 'json' : 'text', flags.lang));
    const entries = catalogue();
    const output = await openOutput(flags.output);
    const style = { ...styleOf(flags, output), words };
    const { entryIn } = await import('../report-in.ts');
    const shown = (args.id === undefined ? entries : [find(entries, args.id)]).map((entry) => entryIn(entry, words));
    const [first] = shown;
    if (args.id === undefined || first === undefined) {
      output.write(asJson ? `${JSON.stringify(shown, undefined, 2)}\n` : printCatalogue(shown, style));
    } else {
      output.write(asJson ? `${JSON.stringify(first, undefined, 2)}\n` : printEntry(first, style));
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
