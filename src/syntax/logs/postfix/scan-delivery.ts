import type { DeliveryStatus } from '../event.ts';

/** Where the parts of `to=<…>, relay=…, delay=…, delays=a/b/c/d, dsn=…, status=… (text)` stand. */
export interface DeliveryScan {
  recipientStart: number;
  recipientEnd: number;
  /** Empty for `relay=none`. */
  relayStart: number;
  relayEnd: number;
  dsnStart: number;
  dsnEnd: number;
  /** Seconds since the message came; -1 where the line has none. */
  delay: number;
  /** Seconds before the queue manager, in it, for the connection, for the transmission; -1 where the line has none. */
  readonly delays: [number, number, number, number];
  status: DeliveryStatus;
  /** Inside the parentheses. */
  textStart: number;
  textEnd: number;
  /** The id of the next hop or of the forwarded copy; empty where the text names none. */
  nextStart: number;
  nextEnd: number;
}

export const createDeliveryScan = (): DeliveryScan => ({
  recipientStart: 0,
  recipientEnd: 0,
  relayStart: 0,
  relayEnd: 0,
  dsnStart: 0,
  dsnEnd: 0,
  delay: -1,
  delays: [-1, -1, -1, -1],
  status: 'sent',
  textStart: 0,
  textEnd: 0,
  nextStart: 0,
  nextEnd: 0,
});

export const DELIVERY = { read: 1, unread: 0 } as const;

const COMMA = 44;
const SPACE = 32;
const EQUALS = 61;
const CLOSE = 62;

/** Reads a delivery from behind `to=<`. */
export function scanDelivery(bytes: Buffer, start: number, end: number, scan: DeliveryScan): 0 | 1 {
  let index = endOfAddress(bytes, start, end);
  if (index >= end) return DELIVERY.unread;
  scan.recipientStart = start;
  scan.recipientEnd = index;
  scan.relayStart = scan.relayEnd = scan.dsnStart = scan.dsnEnd = 0;
  scan.delay = scan.delays[0] = -1;
  index += 3;
  while (index < end) {
    const first = bytes[index];
    // status=
    if (first === 115 && bytes[index + 6] === EQUALS) return scanStatus(bytes, index + 7, end, scan);
    let value = index;
    while (value < end && bytes[value] !== EQUALS) value++;
    value++;
    // orig_to=<…> may have commas in it.
    let stop = first === 111 && bytes[value] === 60 ? endOfAddress(bytes, value + 1, end) + 1 : value;
    while (stop < end && !(bytes[stop] === COMMA && bytes[stop + 1] === SPACE)) stop++;
    if (first === 114) {
      // relay=
      scan.relayStart = value;
      scan.relayEnd = stop - value === 4 && bytes[value] === 110 && bytes[value + 1] === 111 ? value : stop;
    } else if (first === 100) {
      if (bytes[index + 1] === 115) {
        // dsn=
        scan.dsnStart = value;
        scan.dsnEnd = stop;
      } else if (bytes[value - 2] === 115) scanDelays(bytes, value, stop, scan.delays);
      else scan.delay = decimal(bytes, value, stop);
    }
    index = stop + 2;
  }
  return DELIVERY.unread;
}

/** Where `>, ` stands; `end` where it does not. */
function endOfAddress(bytes: Buffer, start: number, end: number): number {
  let index = start;
  while (index < end && !(bytes[index] === CLOSE && bytes[index + 1] === COMMA && bytes[index + 2] === SPACE)) index++;
  return index;
}

/** `0.01/0/21/0`. */
function scanDelays(bytes: Buffer, start: number, end: number, delays: [number, number, number, number]): void {
  let from = start;
  for (let stage = 0; stage < 4; stage++) {
    let to = from;
    while (to < end && bytes[to] !== 47) to++;
    delays[stage] = decimal(bytes, from, to);
    from = to + 1;
  }
}

function decimal(bytes: Buffer, start: number, end: number): number {
  let value = 0;
  let scale = 0;
  for (let index = start; index < end; index++) {
    const byte = bytes[index] ?? 0;
    if (byte === 46) scale = 1;
    else if (byte >= 48 && byte <= 57) {
      value = value * 10 + byte - 48;
      scale *= 10;
    } else return -1;
  }
  return end <= start ? -1 : scale > 1 ? value / scale : value;
}

/** `sent (250 2.0.0 Ok: queued as X)` to the line's end. */
function scanStatus(bytes: Buffer, start: number, end: number, scan: DeliveryScan): 0 | 1 {
  let index = start;
  while (index < end && bytes[index] !== SPACE) index++;
  const status = statusAt(bytes, start, index);
  if (status === undefined) return DELIVERY.unread;
  scan.status = status;
  if (bytes[index + 1] === 40 && index + 2 < end) {
    scan.textStart = index + 2;
    scan.textEnd = bytes[end - 1] === 41 ? end - 1 : end;
  } else scan.textStart = scan.textEnd = end;
  scan.nextStart = scan.nextEnd = 0;
  if (status === 'sent') scanNext(bytes, scan);
  return DELIVERY.read;
}

function statusAt(bytes: Buffer, start: number, end: number): DeliveryStatus | undefined {
  const length = end - start;
  const first = bytes[start];
  if (length === 4 && first === 115) return 'sent';
  if (length === 8 && first === 100) return 'deferred';
  if (length === 7 && first === 98) return 'bounced';
  return undefined;
}

/** `queued as X` or `forwarded as X` at the end of the text. */
function scanNext(bytes: Buffer, scan: DeliveryScan): void {
  const { textStart, textEnd } = scan;
  let index = textEnd - 1;
  while (index > textStart && bytes[index] !== SPACE) index--;
  // " as " in front of it, and "queued" or "forwarded", which both end in "ed".
  if (index - 5 <= textStart || bytes[index - 1] !== 115 || bytes[index - 2] !== 97 || bytes[index - 3] !== SPACE)
    return;
  if (bytes[index - 4] !== 100 || bytes[index - 5] !== 101) return;
  scan.nextStart = index + 1;
  scan.nextEnd = textEnd;
}
