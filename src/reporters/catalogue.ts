import type { CatalogueEntry } from '../findings/catalogue.ts';
import type { Style } from './define.ts';
import { painter } from './paint.ts';
import { printable, printableLines } from './printable.ts';
import { sections } from './sections.ts';
import { wrap } from './wrap.ts';

/** All ids with their titles, as `maildoctor rule` prints them. */
export function printCatalogue(entries: readonly CatalogueEntry[], style: Style): string {
  const rows = entries.map(({ id, severity, title }) => [id, severity ?? '', title]);
  return `${sections([{ kind: 'table', title: 'Findings', head: ['id', 'severity', 'title'], rows }], style)}\n`;
}

/** One finding: what, why, fix, and the examples that its tests run. */
export function printEntry(entry: CatalogueEntry, style: Style): string {
  const paint = painter(style);
  const part = (label: string, text: string | undefined): readonly string[] =>
    text === undefined || text === ''
      ? []
      : [
          '',
          paint.dim(label),
          ...printableLines(text)
            .flatMap((line) => wrap(line, style.width - 2))
            .map((line) => `  ${line}`),
        ];
  const examples = entry.examples.map(
    ({ name, found }) => `  ${found ? 'found    ' : 'not found'}  ${printable(name)}`,
  );
  return `${[
    `${paint.strong(printable(entry.title))}  ${paint.dim(`[${entry.id}]${entry.severity ? ` ${entry.severity}` : ''}`)}`,
    ...part('what', entry.text),
    ...part('why', entry.why),
    ...part('fix', entry.fix),
    ...part('whom to ask', entry.contact),
    ...(examples.length > 0 ? ['', paint.dim('examples'), ...examples] : []),
    ...(entry.references.length > 0
      ? ['', paint.dim('see'), ...entry.references.map((one) => `  ${printable(one)}`)]
      : []),
  ].join('\n')}\n`;
}
