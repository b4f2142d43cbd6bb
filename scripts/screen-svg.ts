/** A screen with its colours (SGR sequences, ECMA-48 section 8.3.117) as an SVG that needs nothing from elsewhere. */
import { widthOf } from '../src/reporters/width.ts';

interface Style {
  readonly bold: boolean;
  readonly dim: boolean;
  readonly color: string | undefined;
}
interface Span extends Style {
  readonly column: number;
  readonly text: string;
}

const PLAIN: Style = { bold: false, dim: false, color: undefined };
/** On the dark ground below each has a contrast of 7 or more (WCAG 2.2, 1.4.6). */
const COLORS: Readonly<Record<string, string>> = {
  31: '#ff9b93',
  32: '#7ee787',
  33: '#f2cc60',
  34: '#a5c8ff',
  35: '#e2b6ff',
  36: '#76e3ea',
};
const FOREGROUND = '#e6edf3';
const DIMMED = '#a8b1bb';
const GROUND = '#0d1117';
const FONTS = "ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace";
const CHAR_WIDTH = 8.4;
const LINE_HEIGHT = 19;
const MARGIN = 16;

/** The first line is the command. */
export function screenSvg(painted: string): string {
  const lines = spansOf(painted.replace(/\n$/, ''));
  const columns = Math.max(...lines.flatMap((spans) => spans.map(({ column, text }) => column + widthOf(text))));
  const title = lines[0]?.map(({ text }) => text).join(' ') ?? '';
  const width = Math.ceil(columns * CHAR_WIDTH + 2 * MARGIN);
  const height = lines.length * LINE_HEIGHT + 2 * MARGIN;
  const texts = lines.flatMap((spans, row) => spans.map((span) => textOf(span, row)));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">
<title>${escaped(title)}</title>
<style>text{white-space:pre}</style>
<rect width="100%" height="100%" rx="8" fill="${GROUND}"/>
<g font-family="${FONTS}" font-size="14" fill="${FOREGROUND}">
${texts.join('\n')}
</g>
</svg>
`;
}

function textOf({ column, text, bold, dim, color }: Span, row: number): string {
  const fill = color ?? (dim ? DIMMED : undefined);
  const attributes = [
    `x="${(MARGIN + column * CHAR_WIDTH).toFixed(1)}"`,
    `y="${MARGIN + (row + 1) * LINE_HEIGHT - 5}"`,
    // Where the reader's font is wider or narrower, columns stay columns.
    `textLength="${(widthOf(text) * CHAR_WIDTH).toFixed(1)}"`,
    ...(fill === undefined ? [] : [`fill="${fill}"`]),
    ...(bold ? ['font-weight="bold"'] : []),
  ];
  return `<text ${attributes.join(' ')}>${escaped(text)}</text>`;
}

/** The lines, each in pieces of one style; pieces of blanks alone are left out. */
function spansOf(painted: string): readonly (readonly Span[])[] {
  let style = PLAIN;
  return painted.split('\n').map((line) => {
    const spans: Span[] = [];
    let column = 0;
    for (const [, codes, text = ''] of line.matchAll(/\u001b\[([\d;]*)m|([^\u001b]+)/g)) {
      if (codes !== undefined) {
        style = codes.split(';').reduce(styled, style);
        continue;
      }
      const indent = text.length - text.trimStart().length;
      if (text.trim() !== '') spans.push({ ...style, column: column + indent, text: text.trim() });
      column += widthOf(text);
    }
    return spans;
  });
}

function styled(style: Style, code: string): Style {
  if (code === '' || code === '0') return PLAIN;
  if (code === '1') return { ...style, bold: true };
  if (code === '2') return { ...style, dim: true };
  if (code === '22') return { ...style, bold: false, dim: false };
  if (code === '39') return { ...style, color: undefined };
  return code in COLORS ? { ...style, color: COLORS[code] } : style;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
