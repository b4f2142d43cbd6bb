import { readBounce } from '../../syntax/bounce/read-bounce.ts';
import { parseMail } from '../../syntax/mail/parse.ts';
import { MBOX_LINE } from '../../syntax/mail/recognise.ts';
import { isJudged, readMessage } from '../../syntax/message/read-message.ts';
import type { Collector } from './collect.ts';
import type { MessageStore } from './message-store.ts';
import { octetsOf, type Peeked } from './peek.ts';

/** What is kept of a message: reports stand in front of what they return. The rest is passed over. */
const MESSAGE_LIMIT = 512 * 1024;

const NEWLINE = 10;
const RETURN = 13;
const NOTHING: Buffer = Buffer.alloc(0);

/** Calls back with each message of a mailbox (or the one), and the line at which it begins; memory holds one. */
export async function eachMessage(
  { holding, source }: Peeked,
  signal: AbortSignal,
  take: (message: Buffer, line: number) => Promise<void>,
): Promise<void> {
  let kept: Buffer[] = [];
  let size = 0;
  let line = 0;
  let begun = 1;
  let isAfterBlank = true;
  let partial = NOTHING;

  const finish = async (): Promise<void> => {
    const message = Buffer.concat(kept);
    kept = [];
    size = 0;
    if (!signal.aborted && message.some((octet) => octet > 32)) await take(message, begun);
  };
  /** Whether the line begins the next message; any other is kept. */
  const begins = (part: Buffer): boolean => {
    line++;
    const isFrom =
      holding === 'mailbox' && isAfterBlank && part[0] === FROM && MBOX_LINE.test(part.toString('latin1', 0, 200));
    isAfterBlank = part.length <= 2 && (part[0] === NEWLINE || part[0] === RETURN);
    if (isFrom) return true;
    // A copy, for a chunk holds only until the next one is asked for.
    if (size < MESSAGE_LIMIT) kept.push(Buffer.from(part.subarray(0, MESSAGE_LIMIT - size)));
    size += part.length;
    return false;
  };

  for await (const chunk of source.chunks(signal)) {
    if (signal.aborted) return;
    const bytes = octetsOf(chunk);
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      const part = bytes.subarray(start, end + 1);
      const whole = partial.length === 0 ? part : Buffer.concat([partial, part]);
      partial = NOTHING;
      if (begins(whole)) {
        await finish();
        begun = line;
      }
      start = end + 1;
    }
    if (start < bytes.length && partial.length < MESSAGE_LIMIT)
      partial = Buffer.concat([partial, bytes.subarray(start)]);
  }
  if (partial.length > 0) begins(partial);
  await finish();
}

const FROM = 'F'.charCodeAt(0);

/** Reads the messages of a source: what reports say of recipients goes to the collector, as lines of a log do. */
export async function readMessages(
  from: Peeked,
  signal: AbortSignal,
  collector: Collector,
  kept: MessageStore,
): Promise<void> {
  await eachMessage(from, signal, async (octets, line) => {
    const mail = await parseMail(octets);
    const place = { file: from.source.name, line };
    const outcomes = readBounce(mail);
    if (outcomes !== undefined) return collector.addMessage(outcomes, place);
    const message = readMessage(mail);
    collector.addMessage(isJudged(message) ? [] : undefined, place);
    kept.add({ ...message, place });
  });
}
