import type { CatalogueEntry } from '../findings/catalogue.ts';
import { asShown } from './ascii.ts';
import type { Style } from './define.ts';
import { painter } from './paint.ts';
import { printable, printableLines } from './printable.ts';
import { sections } from './sections.ts';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

/** All ids with their titles, as `maildoctor rule` prints them. */
export function printCatalogue(entries: readonly CatalogueEntry[], style: Style): string {
  const rows = entries.map(({ id, severity, title }) => [id, severity ?? '', title]);
  const table = sections([{ kind: 'table', title: 'Findings', head: ['id', 'severity', 'title'], rows }], style);
  return asShown(`${table}\n`, style);
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
  const id = `[${entry.id}]${entry.severity ? ` ${entry.severity}` : ''}`;
  const fits = widthOf(entry.title) + widthOf(id) + 2 <= style.width;
  const title = wrap(printable(entry.title), style.width).map(paint.strong);
  const lines = [
    ...(fits ? [`${title.join('')}  ${paint.dim(id)}`] : [...title, paint.dim(id)]),
    ...part('what', entry.text),
    ...part('why', entry.why),
    ...part('fix', entry.fix),
    ...part('whom to ask', entry.contact),
    ...(examples.length > 0 ? ['', paint.dim('examples'), ...examples] : []),
    ...(entry.references.length > 0
      ? ['', paint.dim('see'), ...entry.references.map((one) => `  ${printable(one)}`)]
      : []),
  ];
  return asShown(`${lines.join('\n')}\n`, style);
}
