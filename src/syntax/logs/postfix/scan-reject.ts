/** Where the parts of `RCPT from name[addr]: text; from=<…> to=<…> proto=… helo=<…>` stand. */
export interface RejectScan {
  clientStart: number;
  clientEnd: number;
  textStart: number;
  textEnd: number;
  /** Empty where the line has none. */
  senderStart: number;
  senderEnd: number;
  recipientStart: number;
  recipientEnd: number;
}

export const createRejectScan = (): RejectScan => ({
  clientStart: 0,
  clientEnd: 0,
  textStart: 0,
  textEnd: 0,
  senderStart: 0,
  senderEnd: 0,
  recipientStart: 0,
  recipientEnd: 0,
});

const SPACE = 32;
const COLON = 58;
const SEMICOLON = 59;
const OPEN = 60;
const CLOSE = 62;
const EQUALS = 61;

/** Reads a refusal from behind `reject: `; false where the general reader has to. */
export function scanReject(bytes: Buffer, start: number, end: number, scan: RejectScan): boolean {
  // A command in capitals, then "from": those of header and body checks are told otherwise.
  let index = start;
  while (index < end && isCapital(bytes[index] ?? 0)) index++;
  if (index === start || bytes[index] !== SPACE || bytes[index + 1] !== 102 || bytes[index + 5] !== SPACE) return false;
  index += 6;
  scan.clientStart = index;
  while (index < end && bytes[index] !== SPACE && bytes[index] !== 93) index++;
  if (bytes[index] !== 93) return false;
  scan.clientEnd = ++index;
  // postscreen names the port.
  while (index < end && bytes[index] !== SPACE) index++;
  if (bytes[index - 1] !== COLON) return false;
  scan.textStart = ++index;
  while (index < end && !(bytes[index] === SEMICOLON && isField(bytes, index, end))) index++;
  if (index >= end) return false;
  scan.textEnd = index;
  scanFields(bytes, index + 2, end, scan);
  return true;
}

const isCapital = (byte: number): boolean => (byte >= 65 && byte <= 90) || byte === 45;

/** `; from=`, `; to=`, `; proto=` and their kin. */
function isField(bytes: Buffer, start: number, end: number): boolean {
  if (bytes[start + 1] !== SPACE) return false;
  let index = start + 2;
  while (index < end && index < start + 16 && (bytes[index] ?? 0) >= 95 && (bytes[index] ?? 0) <= 122) index++;
  return bytes[index] === EQUALS && index > start + 2;
}

function scanFields(bytes: Buffer, start: number, end: number, scan: RejectScan): void {
  scan.senderStart = scan.senderEnd = scan.recipientStart = scan.recipientEnd = 0;
  let index = start;
  while (index < end) {
    let value = index;
    while (value < end && bytes[value] !== EQUALS) value++;
    value++;
    let stop = value;
    if (bytes[value] === OPEN) while (stop < end && bytes[stop] !== CLOSE) stop++;
    else while (stop < end && bytes[stop] !== SPACE) stop++;
    if (bytes[index] === 102) {
      scan.senderStart = value + 1;
      scan.senderEnd = stop;
    } else if (bytes[index] === 116) {
      scan.recipientStart = value + 1;
      scan.recipientEnd = stop;
    }
    while (stop < end && bytes[stop] !== SPACE) stop++;
    index = stop + 1;
  }
}
