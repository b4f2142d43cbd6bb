import type { CatalogueEntry } from '../findings/catalogue.ts';
import { asShown } from './ascii.ts';
import type { Style } from './define.ts';
import { painter } from './paint.ts';
import { printable, printableLines } from './printable.ts';
import { sections } from './sections.ts';
import { severityName } from './summary.ts';
import { padded, widthOf } from './width.ts';
import { wrap } from './wrap.ts';

/** All ids with their titles, as `maildoctor rule` prints them. */
export function printCatalogue(entries: readonly CatalogueEntry[], style: Style): string {
  const { say } = style.words;
  const rows = entries.map(({ id, severity, title }) => [
    id,
    severity === undefined ? '' : severityName(severity, style.words),
    title,
  ]);
  const head = ['id', say`severity`, say`title`];
  return asShown(`${sections([{ kind: 'table', title: say`Findings`, head, rows }], style)}\n`, style);
}

/** One finding: what, why, fix, and the examples that its tests run. */
export function printEntry(entry: CatalogueEntry, style: Style): string {
  const paint = painter(style);
  const { say } = style.words;
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
  const [found, missed] = [say`found`, say`not found`];
  const width = Math.max(widthOf(found), widthOf(missed));
  const examples = entry.examples.map(
    (one) => `  ${padded(one.found ? found : missed, width)}  ${printable(one.name)}`,
  );
  const severity = entry.severity === undefined ? '' : ` ${severityName(entry.severity, style.words)}`;
  const id = `[${entry.id}]${severity}`;
  const fits = widthOf(entry.title) + widthOf(id) + 2 <= style.width;
  const title = wrap(printable(entry.title), style.width).map(paint.strong);
  const lines = [
    ...(fits ? [`${title.join('')}  ${paint.dim(id)}`] : [...title, paint.dim(id)]),
    ...part(say`what`, entry.text),
    ...part(say`why`, entry.why),
    ...part(say`fix`, entry.fix),
    ...part(say`whom to ask`, entry.contact),
    ...(examples.length > 0 ? ['', paint.dim(say`examples`), ...examples] : []),
    ...(entry.references.length > 0
      ? ['', paint.dim(say`see`), ...entry.references.map((one) => `  ${printable(one)}`)]
      : []),
  ];
  return asShown(`${lines.join('\n')}\n`, style);
}
