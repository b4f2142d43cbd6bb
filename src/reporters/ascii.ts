import type { Style } from './define.ts';

/** What our own words use beyond ASCII. */
const STAND_INS: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2013': '-',
  '\u2014': '-',
  '\u2026': '...',
  '\u2190': '<-',
  '\u2192': '->',
  '\u2022': '*',
  '\u00d7': 'x',
};

/**
 * Text for people as the terminal can show it: without Unicode a stand-in, a letter without its accent, or a question mark.
 * Who asks for Chinese there knows that it can be shown.
 */
export function asShown(text: string, { unicode, words }: Pick<Style, 'unicode' | 'words'>): string {
  if (unicode || words.language !== 'en') return text;
  return text.replace(/[^\0-\x7f]/gu, (char) => STAND_INS[char] ?? bare(char));
}

const bare = (char: string): string =>
  char
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7f]/gu, '?');
