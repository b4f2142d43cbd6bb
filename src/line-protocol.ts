import type { Readable } from 'node:stream';

/** Longer lines are no question of anybody's, and are not kept in memory. */
const LINE_LIMIT = 1 << 20;
/** Lines that are worked on at once. */
const UNDER_WAY = 64;

/** A line of the input, or that it was longer than allowed. */
export type InputLine = { readonly text: string } | { readonly tooLong: true };

/** The lines of a stream, the last one also without a line end; each is given once it is whole. */
export async function* readLines(input: Readable): AsyncGenerator<InputLine> {
  let pending: Buffer[] = [];
  let length = 0;
  let tooLong = false;
  const take = (): InputLine => {
    const line: InputLine = tooLong
      ? { tooLong: true }
      : { text: Buffer.concat(pending).toString('utf8').replace(/\r$/, '') };
    pending = [];
    length = 0;
    tooLong = false;
    return line;
  };
  for await (const chunk of input as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (length > 0 || tooLong) yield take();

  function keep(part: Buffer): void {
    if (part.length === 0 || tooLong) return;
    length += part.length;
    if (length > LINE_LIMIT) {
      tooLong = true;
      pending = [];
    } else pending.push(part);
  }
}

/** A line out for each line in, in order, written as soon as all before it are, with many under way. */
export async function answerLines(
  input: Readable,
  answer: (line: InputLine) => Promise<string>,
  write: (line: string) => Promise<void> | void,
): Promise<void> {
  const queue: Promise<string>[] = [];
  let wake: (() => void) | undefined;
  let ended = false;
  const writer = (async () => {
    for (;;) {
      const next = queue[0];
      if (next !== undefined) {
        await write(await next);
        queue.shift();
        wake?.();
      } else if (ended) return;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  })();
  try {
    for await (const line of readLines(input)) {
      while (queue.length >= UNDER_WAY) await new Promise<void>((resolve) => (wake = resolve));
      queue.push(answer(line));
      wake?.();
    }
  } finally {
    ended = true;
    wake?.();
  }
  await writer;
}
