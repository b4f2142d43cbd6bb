import type { ByteSource } from '../../io/ports.ts';
import { octetsOf } from './peek.ts';

/** What is kept of a line; the rest of a longer one is passed over. */
const LINE_LIMIT = 32 * 1024;

const NEWLINE = 10;
const RETURN = 13;

/** Is told where a line stands; its octets may change afterwards. */
export type TakeLine = (bytes: Buffer, start: number, end: number) => void;

export interface LineSplitter {
  /** Reads the source to its end, or until the signal; what stands behind its last line end is kept. */
  read(source: ByteSource, signal: AbortSignal, take: TakeLine, afterChunk?: () => Promise<void>): Promise<void>;
  /** Goes on with these octets. */
  add(bytes: Uint8Array, take: TakeLine): void;
  /** Something stands behind the last line end. */
  readonly isUnfinished: boolean;
  /** The unfinished line, given to `take`. */
  finish(take: TakeLine): void;
}

/** Finds lines in chunks of octets; memory holds a chunk, and one line as far as it is kept. */
export function createLineSplitter(): LineSplitter {
  const rest = Buffer.allocUnsafe(LINE_LIMIT);
  let length = 0;
  let hasRest = false;

  function keep(chunk: Buffer, start: number, end: number): void {
    hasRest = true;
    length += chunk.copy(rest, length, start, Math.min(end, start + LINE_LIMIT - length));
  }

  function finish(take: TakeLine): void {
    if (!hasRest) return;
    take(rest, 0, trimmed(rest, 0, length));
    length = 0;
    hasRest = false;
  }

  function add(bytes: Uint8Array, take: TakeLine): void {
    const chunk = octetsOf(bytes);
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      if (hasRest) {
        keep(chunk, start, end);
        finish(take);
      } else take(chunk, start, trimmed(chunk, start, Math.min(end, start + LINE_LIMIT)));
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk, start, chunk.length);
  }

  return {
    async read(source, signal, take, afterChunk) {
      for await (const bytes of source.chunks(signal)) {
        if (signal.aborted) return;
        add(bytes, take);
        await afterChunk?.();
      }
    },
    add,
    finish,
    get isUnfinished() {
      return hasRest;
    },
  };
}

const trimmed = (bytes: Buffer, start: number, end: number): number =>
  end > start && bytes[end - 1] === RETURN ? end - 1 : end;
