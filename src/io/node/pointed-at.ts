/** So much of a long line is shown. */
const SHOWN = 100;

/** A mistake in a file of the user, at a place of it (both count from 1). */
export interface Mistake {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** The mistake with its place, the line, and a caret below the place. */
export function pointedAt(path: string, text: string, { message, line, column }: Mistake): string {
  const octets = text.split('\n', line)[line - 1] ?? '';
  const from = Math.max(0, column - 1 - SHOWN / 2);
  const before = visible(octets.slice(from, column - 1));
  const after = visible(octets.slice(column - 1, from + SHOWN));
  return `${path}:${line}:${column}: ${visible(message)}.\n  ${before}${after.trimEnd()}\n  ${' '.repeat(before.length)}^`;
}

/** Decoded, with nothing in it that moves a cursor. */
const visible = (octets: string): string =>
  (/^[\0-\xff]*$/.test(octets) ? Buffer.from(octets, 'latin1').toString('utf8') : octets).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    ' ',
  );
