/**
 * Makes text of others safe for a terminal: controls (C0, C1, DEL), format characters that reorder or hide text
 * (bidirectional controls, zero width, tags), line separators, halves of surrogate pairs and noncharacters become visible
 * escapes, so that no banner moves the cursor or forges a line.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufff0-\uffff]/gu;

const NAMED: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

export function printable(text: string): string {
  return text.replace(UNSAFE, (one) => NAMED[one] ?? escaped(one.codePointAt(0) ?? 0));
}

function escaped(code: number): string {
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}

/** The same, line by line: for text whose line breaks are ours. */
export const printableLines = (text: string): readonly string[] => text.split('\n').map(printable);

/** The same as one text. */
export const printableText = (text: string): string => printableLines(text).join('\n');
