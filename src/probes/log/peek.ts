import type { ByteSource } from '../../io/ports.ts';
import { canBegin, HEAD_LENGTH, type Holding, holdingOf } from '../../syntax/mail/recognise.ts';

/** A source with what was read of it to see what it holds. */
export interface Peeked {
  readonly holding: Holding;
  /** Its first line, an octet a char, as far as that was read. */
  readonly firstLine: string;
  readonly source: ByteSource;
}

/** Reads as much of the source as tells what it holds: of a log the first line, so that a live one is not held up. */
export async function peeked(source: ByteSource, signal: AbortSignal): Promise<Peeked> {
  const chunks = source.chunks(signal)[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  let ended = false;
  let failure: unknown;
  while (!ended && !isTelling(head)) {
    const next = await chunks.next().catch((error: unknown) => {
      // What came before it is read first.
      if (head.length === 0) throw error;
      failure = error;
      return { done: true, value: undefined } as const;
    });
    if (next.done) ended = true;
    else if (head.length === 0) head = octetsOf(next.value);
    else head = Buffer.concat([head, next.value]);
    // A chunk holds only until the next one is asked for.
    if (!ended && !isTelling(head)) head = Buffer.from(head);
  }
  const rest = { [Symbol.asyncIterator]: () => chunks };
  return {
    firstLine: head.toString('latin1', 0, HEAD_LENGTH).split('\n', 1)[0] ?? '',
    holding: holdingOf(head.toString('latin1', 0, HEAD_LENGTH)),
    source: {
      ...source,
      chunks: async function* () {
        if (head.length > 0) yield head;
        if (!ended) yield* rest;
        if (failure !== undefined) throw failure;
      },
    },
  };
}

function isTelling(head: Buffer): boolean {
  if (head.length >= HEAD_LENGTH) return true;
  const text = head.toString('latin1').trimStart();
  const end = text.indexOf('\n');
  return end >= 0 && !canBegin(text.slice(0, end));
}

export const octetsOf = (chunk: Uint8Array): Buffer => Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
