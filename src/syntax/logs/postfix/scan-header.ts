import type { Stamp } from '../header.ts';

/** Where the parts of a line stand; one of it is used for all lines, so that a line allocates nothing. */
export interface HeaderScan {
  /** Date and zone of the line: the same object until they change. `time` is 0 in it. */
  day: Stamp;
  /** Milliseconds since midnight. */
  time: number;
  hostStart: number;
  hostEnd: number;
  programStart: number;
  programEnd: number;
  messageStart: number;
  /** What `day` was read from. */
  dayKey: number;
}

export const createHeaderScan = (): HeaderScan => ({
  day: { month: 1, day: 1, time: 0 },
  time: 0,
  hostStart: 0,
  hostEnd: 0,
  programStart: 0,
  programEnd: 0,
  messageStart: 0,
  dayKey: -1,
});

const SPACE = 32;
const PLUS = 43;
const MINUS = 45;
const COLON = 58;
const ZERO = 48;

const MONTHS = new Map(
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].map((name, index) => [
    (name.charCodeAt(0) << 16) | (name.charCodeAt(1) << 8) | name.charCodeAt(2),
    index + 1,
  ]),
);

/**
 * Reads the header of RFC 3164 (section 4.1.2) or RFC 3339 by fixed offsets. False where it is another one: the general
 * reader (`readHeader`) knows more forms.
 */
export function scanHeader(bytes: Uint8Array, start: number, end: number, scan: HeaderScan): boolean {
  if (end - start < 24) return false;
  const first = at(bytes, start);
  const host = first >= ZERO && first <= 57 ? scanRfc3339(bytes, start, end, scan) : scanRfc3164(bytes, start, scan);
  return host >= 0 && scanTag(bytes, host, end, scan);
}

const at = (bytes: Uint8Array, index: number): number => bytes[index] ?? 0;

/** Two digits, the first of which may be a space; negative where they are none. */
function pair(bytes: Uint8Array, index: number): number {
  const tens = at(bytes, index);
  const ones = at(bytes, index + 1) - ZERO;
  const high = tens === SPACE ? 0 : tens - ZERO;
  return high < 0 || high > 9 || ones < 0 || ones > 9 ? -1000 : high * 10 + ones;
}

/** `hh:mm:ss` in milliseconds; negative where it is none. */
function clock(bytes: Uint8Array, index: number): number {
  if (at(bytes, index + 2) !== COLON || at(bytes, index + 5) !== COLON) return -1;
  return ((pair(bytes, index) * 60 + pair(bytes, index + 3)) * 60 + pair(bytes, index + 6)) * 1000;
}

/** `Jan  2 03:04:05 host`; where the host begins, or -1. */
function scanRfc3164(bytes: Uint8Array, start: number, scan: HeaderScan): number {
  if (at(bytes, start + 3) !== SPACE || at(bytes, start + 6) !== SPACE || at(bytes, start + 15) !== SPACE) return -1;
  const month = (at(bytes, start) << 16) | (at(bytes, start + 1) << 8) | at(bytes, start + 2);
  const day = pair(bytes, start + 4);
  const time = clock(bytes, start + 7);
  if (day < 1 || time < 0) return -1;
  const key = month * 32 + day;
  if (key !== scan.dayKey) {
    const number = MONTHS.get(month);
    if (number === undefined || day > 31) return -1;
    scan.dayKey = key;
    scan.day = { month: number, day, time: 0 };
  }
  scan.time = time;
  return start + 16;
}

/** `2026-01-31T12:00:00.123456+01:00 host`; where the host begins, or -1. */
function scanRfc3339(bytes: Uint8Array, start: number, end: number, scan: HeaderScan): number {
  if (at(bytes, start + 4) !== MINUS || at(bytes, start + 7) !== MINUS || at(bytes, start + 10) !== 84) return -1;
  const year = pair(bytes, start) * 100 + pair(bytes, start + 2);
  const month = pair(bytes, start + 5);
  const day = pair(bytes, start + 8);
  const time = clock(bytes, start + 11);
  if (year < 1970 || month < 1 || month > 12 || day < 1 || day > 31 || time < 0) return -1;
  let index = start + 19;
  if (at(bytes, index) === 46) {
    index++;
    while (index < end && at(bytes, index) >= ZERO && at(bytes, index) <= 57) index++;
  }
  const sign = at(bytes, index);
  let zone = 0;
  if (sign === 90) index += 1;
  else if (sign === PLUS || sign === MINUS) {
    const colon = at(bytes, index + 3) === COLON ? 1 : 0;
    zone = pair(bytes, index + 1) * 60 + pair(bytes, index + 3 + colon);
    if (zone < 0) return -1;
    if (sign === MINUS) zone = -zone;
    index += 5 + colon;
  } else return -1;
  if (at(bytes, index) !== SPACE) return -1;
  const key = -(((year * 12 + month) * 32 + day) * 4096 + zone + 2048);
  if (key !== scan.dayKey) {
    scan.dayKey = key;
    scan.day = { year, month, day, time: 0, zone };
  }
  scan.time = time;
  return index + 1;
}

const TAG_LIMIT = 64;

/** `host program[pid]: ` from where the host begins. */
function scanTag(bytes: Uint8Array, start: number, end: number, scan: HeaderScan): boolean {
  let index = start;
  while (index < end && at(bytes, index) !== SPACE) index++;
  scan.hostStart = start;
  scan.hostEnd = index;
  scan.programStart = ++index;
  for (const limit = Math.min(end, index + TAG_LIMIT); index < limit; index++) {
    const byte = at(bytes, index);
    if (byte === COLON || byte === 91 || byte === SPACE) break;
  }
  scan.programEnd = index;
  if (at(bytes, index) === 91) {
    while (index < end && at(bytes, index) !== 93) index++;
    index++;
  }
  if (at(bytes, index) !== COLON || at(bytes, index + 1) !== SPACE) return false;
  scan.messageStart = index + 2;
  return scan.programEnd > scan.programStart;
}
