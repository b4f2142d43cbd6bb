import type { Bar, Cell, Page, Section, TreeNode } from '../findings/page.ts';
import type { Style } from './define.ts';
import { painter } from './paint.ts';
import { printable, printableLines } from './printable.ts';
import { padded, widthOf } from './width.ts';
import { wrap } from './wrap.ts';

/** A page as text: tables, trees and transcripts, within the terminal's width. */
export function sections(page: Page, style: Style): string {
  return page
    .map((section) => `${painter(style).strong(printable(section.title))}\n${body(section, style)}`)
    .join('\n\n');
}

function body(section: Section, style: Style): string {
  switch (section.kind) {
    case 'table':
      return table(section.head, section.rows, style);
    case 'tree':
      return section.nodes.map((node) => branch(node, '', '', style)).join('\n');
    case 'lines':
      return section.lines.map((line) => wrappedLine(line, style)).join('\n');
    case 'bars':
      return bars(section.bars, style);
    case 'code':
      return printableLines(section.text)
        .map((line) => `  ${line}`)
        .join('\n');
  }
}

const textOf = (content: string | Cell): string => printable(typeof content === 'string' ? content : content.text);
const toneOf = (content: string | Cell) => (typeof content === 'string' ? undefined : content.tone);

/** A line that is too long goes on, further in. */
function wrappedLine(content: string | Cell, style: Style): string {
  const [first = '', ...rest] = wrap(textOf(content), Math.max(style.width - 4, 20));
  return [first, ...rest.map((line) => `    ${line}`)]
    .map((line) => painter(style).tone(toneOf(content), line))
    .join('\n');
}

/** Between two columns. */
const GAP = '  ';

/** Narrower than this the last column is not worth having. */
const LEAST_ROOM = 16;

type Row = readonly (string | Cell)[];

/** The last column takes what room is left, and is wrapped there; without room a row is shown cell below cell. */
function table(head: readonly string[], rows: readonly Row[], style: Style): string {
  const widths = head.map((title, column) =>
    Math.max(widthOf(title), ...rows.map((row) => widthOf(textOf(row[column] ?? '')))),
  );
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + GAP.length, 2);
  const room = style.width - before;
  return room < Math.min(LEAST_ROOM, widths.at(-1) ?? 0)
    ? stacked(head, rows, style)
    : columns(head, rows, widths, room, style);
}

/** No lines: columns and space carry the structure. */
function columns(
  head: readonly string[],
  rows: readonly Row[],
  widths: readonly number[],
  room: number,
  style: Style,
): string {
  const paint = painter(style);
  const last = head.length - 1;
  const line = (cells: readonly string[], tone: (column: number, text: string) => string): string =>
    `  ${cells.map((text, column) => tone(column, column === last ? text : padded(text, widths[column] ?? 0))).join(GAP)}`;
  return [
    line(head, (_, text) => paint.dim(text)),
    ...rows.flatMap((row) =>
      wrap(textOf(row[last] ?? ''), room).map((tail, index) =>
        line(
          head.map((_, column) => (column === last ? tail : index === 0 ? textOf(row[column] ?? '') : '')),
          (column, text) => paint.tone(toneOf(row[column] ?? ''), text),
        ),
      ),
    ),
  ]
    .map((text) => text.trimEnd())
    .join('\n');
}

function stacked(head: readonly string[], rows: readonly Row[], style: Style): string {
  const paint = painter(style);
  const labels = Math.max(...head.map((title) => widthOf(title)));
  const room = Math.max(style.width - labels - 6, LEAST_ROOM);
  return rows
    .map((row) =>
      row
        .flatMap((content, column) => {
          const [first = '', ...rest] = wrap(textOf(content), room);
          if (first === '') return [];
          const mark = column === 0 ? (style.unicode ? '• ' : '* ') : '  ';
          return [
            `  ${mark}${paint.dim(padded(head[column] ?? '', labels))}  ${paint.tone(toneOf(content), first)}`,
            ...rest.map((line) => `${' '.repeat(labels + 6)}${paint.tone(toneOf(content), line)}`),
          ];
        })
        .join('\n'),
    )
    .join('\n');
}

function branch(node: TreeNode, first: string, rest: string, style: Style): string {
  const paint = painter(style);
  const [tee, elbow, pipe] = style.unicode ? ['├─ ', '└─ ', '│  '] : ['|- ', '`- ', '|  '];
  const children = node.children ?? [];
  const below = children.length > 0 ? pipe : '   ';
  const aside = node.aside === undefined ? '' : printable(node.aside);
  const lines = wrap(printable(node.text), Math.max(style.width - first.length - aside.length - 5, 20));
  return [
    ...lines.map((line, index) =>
      index === 0
        ? `  ${first}${paint.tone(node.tone, line)}${aside === '' ? '' : `  ${paint.dim(aside)}`}`
        : `  ${rest}${below}${paint.tone(node.tone, line)}`,
    ),
    ...children.map((child, index) => {
      const last = index === children.length - 1;
      return branch(child, `${rest}${last ? elbow : tee}`, `${rest}${last ? '   ' : pipe}`, style);
    }),
  ].join('\n');
}

/** The longest bar of a chart, in columns. */
const BAR_WIDTH = 30;

function bars(all: readonly Bar[], style: Style): string {
  const paint = painter(style);
  const highest = Math.max(1, ...all.map(({ count }) => count));
  const labels = Math.max(0, ...all.map(({ label }) => widthOf(printable(label))));
  const longest = Math.max(Math.min(BAR_WIDTH, style.width - labels - 14), 8);
  return all
    .map(({ label, count, tone }) => {
      const shown = printable(label);
      const length = count === 0 ? 0 : Math.max(1, Math.round((count / highest) * longest));
      const bar = (style.unicode ? '█' : '#').repeat(length);
      return `  ${padded(shown, labels)}  ${paint.tone(tone, bar)} ${count}`;
    })
    .join('\n');
}
