import type { Bar, Cell, Page, Section, TreeNode } from '../findings/page.ts';
import { markup } from './markup.ts';

type Level = 3 | 4;

/** A page as HTML: tables, nested lists, transcripts and bars. `level` is that of the headings. */
export const htmlSections = (page: Page, level: Level): string =>
  page.map((section) => htmlSection(section, level)).join('\n');

function htmlSection(section: Section, level: Level): string {
  return `<section><h${level}>${markup(section.title)}</h${level}>\n${content(section)}</section>`;
}

function content(section: Section): string {
  switch (section.kind) {
    case 'table':
      return table(section.title, section.head, section.rows);
    case 'tree':
      return `<ul class="tree">${section.nodes.map(branch).join('')}</ul>`;
    case 'lines':
      return `<pre>${section.lines.map(cell).join('\n')}</pre>`;
    case 'bars':
      return bars(section.title, section.bars);
    case 'code':
      return `<pre>${markup(section.text)}</pre>`;
  }
}

function cell(content: string | Cell): string {
  if (typeof content === 'string') return markup(content);
  return toned(content.tone, markup(content.text));
}

const toned = (tone: Cell['tone'], inner: string): string =>
  tone === undefined || tone === 'plain' ? inner : `<span class="${tone}">${inner}</span>`;

/** Wide tables scroll within themselves, by keyboard too. */
export const scrollable = (label: string): string =>
  `<div class="scroll" tabindex="0" role="group" aria-label="${markup(label)}">`;

function table(label: string, head: readonly string[], rows: readonly (readonly (string | Cell)[])[]): string {
  const heads = head.map((one) => (one === '' ? '<td></td>' : `<th scope="col">${markup(one)}</th>`)).join('');
  const body = rows
    .map((row) => `<tr>${head.map((_, column) => `<td>${cell(row[column] ?? '')}</td>`).join('')}</tr>`)
    .join('\n');
  return `${scrollable(label)}<table aria-label="${markup(label)}"><thead><tr>${heads}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}

function branch({ text, aside, tone, children }: TreeNode): string {
  const beside = aside === undefined ? '' : ` <span class="dim">${markup(aside)}</span>`;
  const below = children && children.length > 0 ? `<ul>${children.map(branch).join('')}</ul>` : '';
  return `<li>${toned(tone, `<code>${markup(text)}</code>`)}${beside}${below}</li>`;
}

/** A row a bar: the drawing is for the eye alone, the number says the same. */
function bars(label: string, all: readonly Bar[]): string {
  const highest = Math.max(1, ...all.map(({ count }) => count));
  const rows = all
    .map(({ label: name, count, tone }) => {
      const width = (100 * count) / highest;
      const drawing = `<svg class="bar ${tone ?? 'plain'}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${width.toFixed(2)}" height="10"/></svg>`;
      return `<tr><th scope="row">${markup(name)}</th><td>${drawing}</td><td class="count">${count}</td></tr>`;
    })
    .join('\n');
  return `<table class="bars" aria-label="${markup(label)}"><tbody>\n${rows}\n</tbody></table>`;
}
