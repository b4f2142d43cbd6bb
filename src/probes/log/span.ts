/** A part of a line, where it stands; one of it is used for many lines. */
export interface Span {
  bytes: Buffer;
  start: number;
  end: number;
}

export const createSpan = (): Span => ({ bytes: Buffer.alloc(0), start: 0, end: 0 });

export function setSpan(span: Span, bytes: Buffer, start: number, end: number): Span {
  span.bytes = bytes;
  span.start = start;
  span.end = end;
  return span;
}

const LIMIT = 1024;

/** Puts a text where it can be read as octets; an absent one is empty. */
export function writeSpan(span: Span, text: string | undefined): Span {
  if (span.bytes.length !== LIMIT * 3) span.bytes = Buffer.allocUnsafe(LIMIT * 3);
  span.start = 0;
  span.end =
    text === undefined ? 0 : span.bytes.write(text.slice(0, LIMIT), 0, /[^\0-\xff]/.test(text) ? 'utf8' : 'latin1');
  return span;
}
