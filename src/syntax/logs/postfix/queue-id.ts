/**
 * A queue id as a key: short ones, which are hex, as numbers (a digit 1 in front keeps leading zeros apart), long ones
 * (postconf(5), enable_long_queue_ids) as text.
 */
export type QueueKey = number | string;

const SHORTEST = 5;
/** With the digit in front, 13 hex digits fill the 53 bits of an exact number. */
const LONGEST_NUMBER = 13;
const LONGEST = 22;
const SHORTEST_LONG = 10;

/** Where the id that begins at `start` ends; `start` itself where none does. */
export function endOfId(bytes: Buffer, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST + 1);
  let index = start;
  let isHex = true;
  let digits = 0;
  for (; index < limit; index++) {
    const byte = bytes[index] ?? 0;
    if (byte >= 48 && byte <= 57) digits++;
    else if (byte >= 65 && byte <= 70) continue;
    else if ((byte >= 71 && byte <= 90) || (byte >= 97 && byte <= 122)) isHex = false;
    else break;
  }
  const length = index - start;
  if (length < SHORTEST || length > LONGEST) return start;
  return isHex || (length >= SHORTEST_LONG && digits > 0) ? index : start;
}

/** The key of the id at these octets; both ends as `endOfId` gives them. */
export function keyAt(bytes: Buffer, start: number, end: number): QueueKey {
  if (end - start <= LONGEST_NUMBER) {
    let key = 1;
    for (let index = start; index < end; index++) {
      const byte = bytes[index] ?? 0;
      const digit = byte <= 57 ? byte - 48 : byte - 55;
      if (digit < 0 || digit > 15) return textAt(bytes, start, end);
      key = key * 16 + digit;
    }
    return key;
  }
  return textAt(bytes, start, end);
}

/** A string of its own: a slice would keep its chunk alive. */
const textAt = (bytes: Buffer, start: number, end: number): string => bytes.toString('latin1', start, end);

/** The key of an id that was read as text. */
export function keyOf(id: string): QueueKey {
  const bytes = Buffer.from(id, 'latin1');
  return keyAt(bytes, 0, bytes.length);
}
