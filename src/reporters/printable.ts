/**
 * Makes text of others safe for a terminal: C0 and C1 controls, DEL, and the characters that reorder or hide text
 * (bidirectional controls, zero width) become visible escapes, so that no banner moves the cursor or forges a line.
 */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

const NAMED: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

export function printable(text: string): string {
  return text.replace(UNSAFE, (one) => NAMED[one] ?? escaped(one.charCodeAt(0)));
}

const escaped = (code: number): string =>
  code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;

/** The same, line by line: for text whose line breaks are ours. */
export const printableLines = (text: string): readonly string[] => text.split('\n').map(printable);
