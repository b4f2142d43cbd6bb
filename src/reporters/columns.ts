import Table from 'cli-table3';
import type { Cell } from '../findings/page.ts';
import { textOf, toneOf } from './cell.ts';
import type { Style } from './define.ts';
import { painter } from './paint.ts';
import { padded, widthOf } from './width.ts';
import { wrap } from './wrap.ts';

/** Between two columns. */
const GAP = '  ';

/** Narrower than this the last column is not worth having. */
const LEAST_ROOM = 16;

type Row = readonly (string | Cell)[];

/** The last column takes what room is left, and is wrapped there; without room a row is shown cell below cell. */
export function columns(head: readonly string[], rows: readonly Row[], style: Style): string {
  const widths = head.map((title, column) =>
    Math.max(widthOf(title), ...rows.map((row) => widthOf(textOf(row[column] ?? '')))),
  );
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + GAP.length, 2);
  const room = style.width - before;
  return room < Math.min(LEAST_ROOM, widths.at(-1) ?? 0)
    ? stacked(head, rows, style)
    : aligned(head, rows, room, style);
}

/** cli-table3 draws no lines: columns and space carry the structure. */
const NO_LINES = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid', 'middle']
    .flatMap((side) => [side, ...['mid', 'left', 'right'].map((end) => `${side}-${end}`)])
    .map((name) => [name, '']),
);

function aligned(head: readonly string[], rows: readonly Row[], room: number, style: Style): string {
  const paint = painter(style);
  const drawn = new Table({
    chars: { ...NO_LINES, left: '  ', middle: GAP },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  drawn.push(
    head.map((title) => paint.dim(title)),
    ...rows.map((row) =>
      head.map((_, column) => {
        const lines = column === head.length - 1 ? wrap(textOf(row[column] ?? ''), room) : [textOf(row[column] ?? '')];
        return lines.map((line) => paint.tone(toneOf(row[column] ?? ''), line)).join('\n');
      }),
    ),
  );
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
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
