import type { Reading } from '../../../syntax/logs/event.ts';

/** What ties a line of qmail to others, and which of it ends with this line. */
export interface NumberedNames {
  readonly names: readonly string[];
  readonly over?: string;
}

/**
 * qmail numbers all that it does, and gives each number again when it is free: a message has that of its inode, a
 * delivery counts from the start of qmail-send, and who puts a message into the queue is known by its process (`qp`), which
 * ties a bounce to its message.
 */
export function qmailNames(reading: Reading, message: string): NumberedNames {
  if (typeof reading !== 'object' || 'connection' in reading) {
    const arriving = /^new msg (\d{1,12})\b/.exec(message)?.[1];
    return { names: arriving === undefined ? [] : [`msg:${arriving}`] };
  }
  if ('status' in reading) {
    const { attempt } = reading;
    return attempt === undefined ? { names: [] } : { names: [`delivery:${attempt}`], over: `delivery:${attempt}` };
  }
  if ('attempt' in reading) return { names: [`msg:${reading.queueId}`, `delivery:${reading.attempt}`] };
  const { step, queueId, injection } = reading;
  const names = [
    ...(queueId === undefined ? [] : [`msg:${queueId}`]),
    ...(injection === undefined ? [] : [`qp:${injection}`]),
  ];
  // The bounce names the process that will queue it; its arrival names it again, and that was all.
  const over = step === 'removed' ? names[0] : step === 'arrived' ? names[1] : undefined;
  return over === undefined ? { names } : { names, over };
}
