import type { Bar, Cell, Page, Section, TreeNode } from '../findings/page.ts';
import type { Words } from './define.ts';
import type { Text } from './phrase.ts';

/** A page with its words in the language. */
export const pageIn = (page: Page<Text>, words: Words): Page => page.map((section) => sectionIn(section, words));

function sectionIn(section: Section<Text>, words: Words): Section {
  const title = words.text(section.title);
  switch (section.kind) {
    case 'table':
      return {
        ...section,
        title,
        head: section.head.map(words.text),
        rows: section.rows.map((row) => row.map((cell) => cellIn(cell, words))),
      };
    case 'tree':
      return { ...section, title, nodes: section.nodes.map((node) => nodeIn(node, words)) };
    case 'lines':
      return { ...section, title, lines: section.lines.map((line) => cellIn(line, words)) };
    case 'bars':
      return { ...section, title, bars: section.bars.map((bar): Bar => ({ ...bar, label: words.text(bar.label) })) };
    case 'code':
      return { ...section, title, text: words.text(section.text) };
  }
}

const isCell = (cell: Text | Cell<Text>): cell is Cell<Text> => typeof cell === 'object' && 'text' in cell;

const cellIn = (cell: Text | Cell<Text>, words: Words): string | Cell =>
  isCell(cell) ? { ...cell, text: words.text(cell.text) } : words.text(cell);

function nodeIn({ text, aside, children, ...rest }: TreeNode<Text>, words: Words): TreeNode {
  return {
    ...rest,
    text: words.text(text),
    ...(aside === undefined ? {} : { aside: words.text(aside) }),
    ...(children ? { children: children.map((child) => nodeIn(child, words)) } : {}),
  };
}
