import { ZoneMistake } from './mistake.ts';

/** A word of a master file; its escapes (RFC 1035 section 5.1) are still in it. */
export interface Token {
  readonly text: string;
  readonly quoted: boolean;
  /** Both count from 1; the column counts octets. */
  readonly line: number;
  readonly column: number;
}

/** What stands on one line, or on several that parentheses join. */
export interface Entry {
  /** The line begins with white space: the owner is that of the entry before. */
  readonly indented: boolean;
  readonly tokens: readonly Token[];
  readonly line: number;
}

/** An open parenthesis that is never closed must not swallow the whole file before anybody is told. */
const ENTRY_TOKEN_LIMIT = 20_000;

/** The entries of a master file (RFC 1035 section 5.1). Throws `ZoneMistake`. */
export function* readEntries(text: string): Generator<Entry> {
  let tokens: Token[] = [];
  let indented = false;
  let open: Token | undefined;
  let depth = 0;
  let line = 1;
  let lineStart = 0;
  let entryLine = 1;
  for (let at = 0; at <= text.length; ) {
    const char = text[at];
    const column = at - lineStart + 1;
    if (char === undefined || char === '\n') {
      if (depth === 0 || char === undefined) {
        if (open && depth > 0) throw new ZoneMistake(open, 'this parenthesis is never closed');
        if (tokens.length > 0) yield { indented, tokens, line: entryLine };
        tokens = [];
        entryLine = line + 1;
        indented = /[ \t]/.test(text[at + 1] ?? '');
      }
      line++;
      lineStart = ++at;
      continue;
    }
    const place = { text: char, quoted: false, line, column };
    if (char === ' ' || char === '\t' || char === '\r') {
      if (at === 0) indented = true;
      at++;
    } else if (char === ';') {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    } else if (char === '(') {
      if (depth++ === 0) open = place;
      at++;
    } else if (char === ')') {
      if (--depth < 0) throw new ZoneMistake(place, 'this parenthesis closes none');
      at++;
    } else {
      const end = char === '"' ? endOfQuoted(text, at, place) : endOfWord(text, at);
      const quoted = char === '"';
      tokens.push({ ...place, quoted, text: quoted ? text.slice(at + 1, end - 1) : text.slice(at, end) });
      if (tokens.length > ENTRY_TOKEN_LIMIT)
        throw new ZoneMistake(open ?? place, 'the entry that begins here never ends');
      at = end;
    }
  }
}

function endOfQuoted(text: string, start: number, place: Token): number {
  for (let at = start + 1; at < text.length && text[at] !== '\n'; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  throw new ZoneMistake(place, 'this quotation mark is never closed on its line');
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && !' \t\r\n;()"'.includes(text[at] ?? '')) at += text[at] === '\\' ? 2 : 1;
  return Math.min(at, text.length);
}
