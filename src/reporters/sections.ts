import type { Bar, Cell, Page, Section, TreeNode } from '../findings/page.ts';
import { textOf, toneOf } from './cell.ts';
import { columns } from './columns.ts';
import type { Style } from './define.ts';
import { painter } from './paint.ts';
import { printable, printableLines } from './printable.ts';
import { padded, widthOf } from './width.ts';
import { wrap } from './wrap.ts';

/** A page as text: tables, trees and transcripts, within the terminal's width. */
export function sections(page: Page, style: Style): string {
  return page.map((section) => `${heading(section.title, style)}\n${body(section, style)}`).join('\n\n');
}

const heading = (title: string, style: Style): string =>
  wrap(printable(title), style.width)
    .map((line) => painter(style).strong(line))
    .join('\n');

function body(section: Section, style: Style): string {
  switch (section.kind) {
    case 'table':
      return columns(section.head, section.rows, style);
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

/** A line that is too long goes on, further in. */
function wrappedLine(content: string | Cell, style: Style): string {
  const [first = '', ...rest] = wrap(textOf(content), Math.max(style.width - 4, 20));
  return [first, ...rest.map((line) => `    ${line}`)]
    .map((line) => painter(style).tone(toneOf(content), line))
    .join('\n');
}

function branch(node: TreeNode, first: string, rest: string, style: Style): string {
  const paint = painter(style);
  const [tee, elbow, pipe] = style.unicode ? ['├─ ', '└─ ', '│  '] : ['|- ', '`- ', '|  '];
  const children = node.children ?? [];
  const below = children.length > 0 ? pipe : '   ';
  const aside = node.aside === undefined ? '' : printable(node.aside);
  const lines = wrap(printable(node.text), Math.max(style.width - first.length - widthOf(aside) - 5, 20));
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
