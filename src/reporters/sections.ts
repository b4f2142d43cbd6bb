import Table from 'cli-table3';
import stringWidth from 'string-width';
import type { Cell, Page, Section, TreeNode } from '../findings/page.ts';
import type { Style } from './define.ts';
import { painter } from './paint.ts';
import { printable, printableLines } from './printable.ts';
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
      return section.lines.map((line) => cell(line, style)).join('\n');
    case 'code':
      return printableLines(section.text)
        .map((line) => `  ${line}`)
        .join('\n');
  }
}

const textOf = (content: string | Cell): string => printable(typeof content === 'string' ? content : content.text);

function cell(content: string | Cell, style: Style): string {
  return painter(style).tone(typeof content === 'string' ? undefined : content.tone, textOf(content));
}

/** The last column takes what room is left, and is wrapped there. */
function table(head: readonly string[], rows: readonly (readonly (string | Cell)[])[], style: Style): string {
  const paint = painter(style);
  const widths = head.map((title, column) =>
    Math.max(stringWidth(title), ...rows.map((row) => stringWidth(textOf(row[column] ?? '')))),
  );
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 2);
  const room = Math.max(style.width - before, 16);
  const made = new Table({
    chars: PLAIN,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
  });
  made.push(head.map((title) => paint.dim(title)));
  for (const row of rows) {
    made.push(
      row.map((content, column) => {
        const tone = typeof content === 'string' ? undefined : content.tone;
        const lines = column === head.length - 1 ? wrap(textOf(content), room) : [textOf(content)];
        return lines.map((line) => paint.tone(tone, line)).join('\n');
      }),
    );
  }
  return made
    .toString()
    .split('\n')
    .map((line) => `  ${line.trimEnd()}`)
    .join('\n');
}

/** No lines: columns and space carry the structure. */
const PLAIN = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
} as const;

function branch(node: TreeNode, first: string, rest: string, style: Style): string {
  const paint = painter(style);
  const [tee, elbow, pipe] = style.unicode ? ['├─ ', '└─ ', '│  '] : ['|- ', '`- ', '|  '];
  const aside = node.aside === undefined ? '' : `  ${paint.dim(printable(node.aside))}`;
  const children = node.children ?? [];
  return [
    `  ${first}${paint.tone(node.tone, printable(node.text))}${aside}`,
    ...children.map((child, index) => {
      const last = index === children.length - 1;
      return branch(child, `${rest}${last ? elbow : tee}`, `${rest}${last ? '   ' : pipe}`, style);
    }),
  ].join('\n');
}
