import type { LogEvent } from '../logs/event.ts';

/** What a report says became of a message for one recipient. */
export interface Outcome {
  readonly event: LogEvent;
  /** Milliseconds since the epoch: the last attempt, else the report's own date. */
  readonly at?: number;
}

/** Status codes of a queue that gave up (RFC 3463: X.4.7 delivery time expired), and the words for it. */
const EXPIRED =
  /retry time(?:out| not reached)|timeout exceeded|queue too long|(?:has|have) expired|expired after|gave up|giv(?:en|ing) up|deleted from queue|could not be delivered for|undeliverable for|too long|message expired|retries exceeded|time ?out while|delivery time expired/i;

/** A failure for good: the queue gave up where the cause itself was a passing one, else it was refused. */
export const finalStatus = (text: string, enhancedStatus: string | undefined): 'expired' | 'bounced' =>
  /^[45]\.4\.7$/.test(enhancedStatus ?? '') || (EXPIRED.test(text) && !/^5\.[1-35-7]\./.test(enhancedStatus ?? ''))
    ? 'expired'
    : 'bounced';

/** An address in a line of a report. */
export const ADDRESS = /[^\s<>()[\]:;,"'|]{1,128}@[^\s<>()[\]:;,"'|#]{1,255}/;

export const addressIn = (text: string): string | undefined => ADDRESS.exec(text)?.[0].replace(/[.,]+$/, '');

/** Lines as one text, without what indents or quotes them. */
export const oneText = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

const GAVE_UP = ': retry timeout exceeded';

/** Exim tells its own decision behind the reply that led to it; the reply is the cause. */
export const replyAlone = (text: string): string =>
  text.endsWith(GAVE_UP) && /\b[45]\d\d[ -]/.test(text) ? text.slice(0, -GAVE_UP.length) : text;

/** An outcome of words alone, with the status code that stands in them. */
export function outcomeOf(
  recipient: string | undefined,
  words: string,
  { isDelayed = false, host }: { readonly isDelayed?: boolean; readonly host?: string | undefined } = {},
): Outcome {
  const text = words.slice(0, TEXT_LIMIT).trim();
  const enhancedStatus = /(?:^|[\s#])([245]\.\d{1,3}\.\d{1,3})\b/.exec(text)?.[1];
  return {
    event: {
      status: isDelayed ? 'deferred' : finalStatus(text, enhancedStatus),
      text: replyAlone(text),
      ...(recipient === undefined ? {} : { recipient }),
      ...(host === undefined ? {} : { host }),
      ...(enhancedStatus === undefined ? {} : { enhancedStatus }),
    },
  };
}

const TEXT_LIMIT = 4096;
