import type { ByteSource } from '../../io/ports.ts';

/** What is kept of a line; the rest of a longer one is passed over. */
const LINE_LIMIT = 32 * 1024;

const NEWLINE = 10;
const RETURN = 13;

/** Calls back with each line of the source as text, an octet a char where it is not UTF-8; memory holds one chunk. */
export async function eachLine(source: ByteSource, signal: AbortSignal, take: (line: string) => void): Promise<void> {
  let rest: Buffer | undefined;
  for await (const bytes of source.chunks()) {
    if (signal.aborted) return;
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      if (rest !== undefined) {
        take(textOf(joined(rest, chunk, start, end)));
        rest = undefined;
      } else take(textOf(chunk, start, end));
      start = end + 1;
    }
    if (start < chunk.length)
      rest =
        rest === undefined
          ? Buffer.from(chunk.subarray(start, start + LINE_LIMIT))
          : joined(rest, chunk, start, chunk.length);
  }
  if (rest !== undefined) take(textOf(rest));
}

/** No longer than the limit, whatever comes. */
function joined(rest: Buffer, chunk: Buffer, start: number, end: number): Buffer {
  const room = LINE_LIMIT - rest.length;
  return room <= 0 ? rest : Buffer.concat([rest, chunk.subarray(start, Math.min(end, start + room))]);
}

function textOf(chunk: Buffer, start = 0, end = chunk.length): string {
  const last = end > start && chunk[end - 1] === RETURN ? end - 1 : end;
  return chunk.toString('latin1', start, Math.min(last, start + LINE_LIMIT));
}

/** Octets read as Latin-1 become the UTF-8 that they mostly are; what is none stays. */
export function decoded(latin1: string): string {
  if (!/[\x80-\xff]/.test(latin1)) return latin1;
  const text = Buffer.from(latin1, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? latin1 : text;
}
