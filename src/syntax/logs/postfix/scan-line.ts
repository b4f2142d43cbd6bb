import { endOfId } from './queue-id.ts';
import { createDeliveryScan, DELIVERY, type DeliveryScan, scanDelivery } from './scan-delivery.ts';
import { createRejectScan, type RejectScan, scanReject } from './scan-reject.ts';

/** What a line of Postfix is. `unread` leaves it to the general reader. */
export type LineKind =
  | 'unread'
  /** Tells of no message, and of no failure. */
  | 'known'
  | 'connected'
  | 'disconnected'
  | 'tls'
  /** smtpd's `client=`, pickup's `uid=` and cleanup's `message-id=`: a message comes in. */
  | 'client'
  | 'uid'
  | 'message-id'
  /** qmgr's `from=<…>, size=…, nrcpt=… (queue active)`. */
  | 'queued'
  | 'delivery'
  /** bounce's `sender non-delivery notification: QUEUE-ID`. */
  | 'notified'
  | 'rejected'
  | 'removed';

/** Where the parts of a Postfix message stand in its line; one of it is used for all lines. */
export interface LineScan {
  /** The queue id; empty where there is none. */
  idStart: number;
  idEnd: number;
  /** What `kind` is about: the client, the sender, the text after the key. */
  start: number;
  end: number;
  size: number;
  recipients: number;
  readonly delivery: DeliveryScan;
  readonly reject: RejectScan;
}

export const createLineScan = (): LineScan => ({
  idStart: 0,
  idEnd: 0,
  start: 0,
  end: 0,
  size: 0,
  recipients: 0,
  delivery: createDeliveryScan(),
  reject: createRejectScan(),
});

const SPACE = 32;
const COLON = 58;

/** Whether the name at these octets is that of a Postfix daemon, of whatever instance. */
export function isPostfixAt(bytes: Buffer, start: number, end: number): boolean {
  if (end - start < 8 || !startsWith(bytes, start, end, POSTFIX)) return false;
  const next = bytes[start + 7];
  return next === 47 || (next === 45 && bytes.subarray(start, end).includes(47));
}

/** Reads the message of a Postfix line, from behind its header to its end. */
export function scanLine(bytes: Buffer, start: number, end: number, scan: LineScan): LineKind {
  const idEnd = endOfId(bytes, start, end);
  if (idEnd > start && bytes[idEnd] === COLON && bytes[idEnd + 1] === SPACE) {
    scan.idStart = start;
    scan.idEnd = idEnd;
    return scanQueued(bytes, idEnd + 2, end, scan);
  }
  scan.idStart = scan.idEnd = start;
  return scanUnqueued(bytes, start, end, scan);
}

const octets = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const POSTFIX = octets('postfix');
const CLIENT = octets('client=');
const MESSAGE_ID = octets('message-id=');
const FROM = octets('from=<');
const TO = octets('to=<');
const REMOVED = octets('removed');
const UID = octets('uid=');
const SIZE = octets('>, size=');
const RECIPIENTS = octets(', nrcpt=');
const REJECT = octets('reject: ');
const NOQUEUE_REJECT = octets('NOQUEUE: reject: ');
const CONNECT = octets('connect from ');
const DISCONNECT = octets('disconnect from ');
const MAIL_REFUSED = octets(' mail=0/');
const TLS = octets(' TLS connection established ');
const STATISTICS = octets('statistics: ');
const NOTIFIED = octets('sender non-delivery notification: ');

export function startsWith(bytes: Buffer, start: number, end: number, literal: Uint8Array): boolean {
  if (end - start < literal.length) return false;
  for (let index = 0; index < literal.length; index++) if (bytes[start + index] !== literal[index]) return false;
  return true;
}

/** Within these bounds: `indexOf` would search the rest of the chunk. */
function holds(bytes: Buffer, start: number, end: number, literal: Uint8Array): boolean {
  for (let index = start; index + literal.length <= end; index++)
    if (bytes[index] === literal[0] && startsWith(bytes, index, end, literal)) return true;
  return false;
}

function scanQueued(bytes: Buffer, start: number, end: number, scan: LineScan): LineKind {
  scan.start = start;
  scan.end = end;
  switch (bytes[start]) {
    case 99: // c
      if (!startsWith(bytes, start, end, CLIENT)) return 'unread';
      scan.start = start + CLIENT.length;
      return 'client';
    case 102: // f
      return startsWith(bytes, start, end, FROM) ? scanQueueActive(bytes, start + FROM.length, end, scan) : 'unread';
    case 109: // m
      return startsWith(bytes, start, end, MESSAGE_ID) ? 'message-id' : 'unread';
    case 114: // r
      if (end - start === REMOVED.length && startsWith(bytes, start, end, REMOVED)) return 'removed';
      return startsWith(bytes, start, end, REJECT) ? rejected(bytes, start + REJECT.length, end, scan) : 'unread';
    case 115: // s
      if (!startsWith(bytes, start, end, NOTIFIED)) return 'unread';
      scan.start = start + NOTIFIED.length;
      return endOfId(bytes, scan.start, end) === end ? 'notified' : 'unread';
    case 116: // t
      if (!startsWith(bytes, start, end, TO)) return 'unread';
      return scanDelivery(bytes, start + TO.length, end, scan.delivery) === DELIVERY.read ? 'delivery' : 'unread';
    case 117: // u
      return startsWith(bytes, start, end, UID) ? 'uid' : 'unread';
    default:
      return 'unread';
  }
}

const rejected = (bytes: Buffer, start: number, end: number, scan: LineScan): LineKind =>
  scanReject(bytes, start, end, scan.reject) ? 'rejected' : 'unread';

/** `sender>, size=123, nrcpt=2 (queue active)`, or `sender>, status=expired, returned to sender`. */
function scanQueueActive(bytes: Buffer, start: number, end: number, scan: LineScan): LineKind {
  let index = start;
  while (index < end && !(bytes[index] === 62 && bytes[index + 1] === 44)) index++;
  if (!startsWith(bytes, index, end, SIZE)) return 'unread';
  scan.start = start;
  scan.end = index;
  let value = 0;
  for (index += SIZE.length; index < end; index++) {
    const digit = (bytes[index] ?? 0) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  scan.size = value;
  if (!startsWith(bytes, index, end, RECIPIENTS)) return 'unread';
  value = 0;
  for (index += RECIPIENTS.length; index < end; index++) {
    const digit = (bytes[index] ?? 0) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  scan.recipients = value;
  return 'queued';
}

function scanUnqueued(bytes: Buffer, start: number, end: number, scan: LineScan): LineKind {
  switch (bytes[start]) {
    case 99: // c
      if (!startsWith(bytes, start, end, CONNECT)) return 'unread';
      scan.start = start + CONNECT.length;
      scan.end = end;
      return 'connected';
    case 100: // d
      if (!startsWith(bytes, start, end, DISCONNECT)) return 'unread';
      scan.start = start + DISCONNECT.length;
      scan.end = end;
      // A session without one MAIL that was taken: what it means is for the patterns.
      return holds(bytes, scan.start, end, MAIL_REFUSED) ? 'unread' : 'disconnected';
    case 78: // N
      if (!startsWith(bytes, start, end, NOQUEUE_REJECT)) return 'unread';
      return rejected(bytes, start + NOQUEUE_REJECT.length, end, scan);
    case 65: // Anonymous
    case 84: // Trusted
    case 85: // Untrusted
    case 86: // Verified
      return scanTls(bytes, start, end, scan);
    case 115: // s
      return startsWith(bytes, start, end, STATISTICS) ? 'known' : 'unread';
    default:
      return 'unread';
  }
}

function scanTls(bytes: Buffer, start: number, end: number, scan: LineScan): LineKind {
  let index = start;
  const limit = Math.min(end, start + 12);
  while (index < limit && bytes[index] !== SPACE) index++;
  if (!startsWith(bytes, index, end, TLS)) return 'unread';
  scan.start = start;
  scan.end = end;
  return 'tls';
}
