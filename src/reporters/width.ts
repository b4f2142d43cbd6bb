import { eastAsianWidth } from 'get-east-asian-width';

const ASCII = /^[\x20-\x7e]*$/;
/** Marks that stand on the character before them, and selectors of its form. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u;

/** The columns that printable text takes on a terminal: two for a wide character of East Asia, none for a combining mark. */
export function widthOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const char of text) {
    if (!NO_WIDTH.test(char)) width += eastAsianWidth(char.codePointAt(0) ?? 0);
  }
  return width;
}

/** Text filled up with spaces to so many columns. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(width - widthOf(text), 0));
