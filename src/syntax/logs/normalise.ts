import { kindOf, type TokenKind } from './token-kind.ts';

/** Longer texts are cut: no more is needed to tell them apart. */
const LENGTH_LIMIT = 1000;
/** Longer tokens are cut: no name is so long, and a hostile one must not cost more. */
const TOKEN_LIMIT = 160;
/** A token of one octet becomes a word of nine at most, and is followed by an octet that stays. */
export const NORMALISED_LIMIT = LENGTH_LIMIT * 5 + 16;

const octets = (text: string): Buffer => Buffer.from(text, 'latin1');
const WORDS: Readonly<Record<Exclude<TokenKind, 'literal'> | 'n', Buffer>> = {
  url: octets('<url>'),
  address: octets('<address>'),
  ip: octets('<ip>'),
  date: octets('<date>'),
  time: octets('<time>'),
  id: octets('<id>'),
  host: octets('<host>'),
  n: octets('<n>'),
};

/** What ends a token: white space and punctuation that stands in no address, name or number. */
const ENDS = new Uint8Array(256);
for (let byte = 0; byte <= 32; byte++) ENDS[byte] = 1;
/** A token of other octets than these is a plain word. */
const MARKS = new Uint8Array(256);
for (const byte of octets('<>()[]{}",;\'!?|\\`')) ENDS[byte] = 1;

for (const byte of octets('0123456789.:=/@-_+~#%$&*^')) MARKS[byte] = 1;

const SPACE = 32;
const DOT = 46;
const SLASH = 47;
const COLON = 58;
const OPEN = 60;
const EQUALS = 61;
const CLOSE = 62;
const AT = 64;

/** A text without what differs from message to message: addresses, hosts, ids, dates, long numbers. */
export function normalise(text: string): string {
  const bytes = Buffer.from(text.slice(0, LENGTH_LIMIT), 'utf8');
  const out = Buffer.allocUnsafe(NORMALISED_LIMIT);
  return out.toString('utf8', 0, normaliseInto(bytes, 0, bytes.length, out, 0));
}

/** Writes the normalised text of these octets to `out` from `at` on; gives where it ends. */
export function normaliseInto(bytes: Buffer, start: number, end: number, out: Buffer, at: number): number {
  const limit = Math.min(end, start + LENGTH_LIMIT);
  let to = at;
  let index = start;
  while (index < limit) {
    const byte = bytes[index] ?? 0;
    if (byte <= SPACE) {
      if (to > at && out[to - 1] !== SPACE) out[to++] = SPACE;
      index++;
    } else if (ENDS[byte] === 1) {
      out[to++] = byte;
      index++;
    } else {
      const begin = to;
      let next = index;
      while (next < limit && ENDS[bytes[next] ?? 0] === 0 && MARKS[bytes[next] ?? 0] === 0)
        out[to++] = bytes[next++] ?? 0;
      if (next >= limit || ENDS[bytes[next] ?? 0] === 1) {
        index = next;
        continue;
      }
      to = begin;
      const stop = endOfToken(bytes, index, Math.min(limit, index + TOKEN_LIMIT));
      to = writeToken(bytes, index, stop, out, to, at);
      // The brackets of an address belong to it.
      index = bytes[stop] === CLOSE && bytes[index - 1] === OPEN && to > at && isAddress(out, to) ? stop + 1 : stop;
    }
  }
  while (to > at && out[to - 1] === SPACE) to--;
  return to;
}

const isAddress = (out: Buffer, to: number): boolean =>
  out[to - 1] === CLOSE && out[to - 2] === 115 && out[to - 9] === OPEN;

/** Addresses of web pages end where they are quoted, everything else at white space or punctuation. */
function endOfToken(bytes: Buffer, start: number, limit: number): number {
  let index = start;
  while (index < limit && ENDS[bytes[index] ?? 0] === 0) {
    if (bytes[index] === COLON && bytes[index + 1] === SLASH && bytes[index + 2] === SLASH)
      return endOfUrl(bytes, index, limit);
    index++;
  }
  // A full stop or colon behind a word is not part of it.
  while (index > start + 1 && (bytes[index - 1] === DOT || bytes[index - 1] === COLON)) index--;
  return index;
}

const URL_ENDS = new Set(octets(' \t<>"\')]'));

function endOfUrl(bytes: Buffer, start: number, limit: number): number {
  let index = start;
  while (index < limit && !URL_ENDS.has(bytes[index] ?? 0)) index++;
  return index;
}

function put(word: Buffer, out: Buffer, at: number): number {
  for (let index = 0; index < word.length; index++) out[at + index] = word[index] ?? 0;
  return at + word.length;
}

function writeToken(bytes: Buffer, start: number, end: number, out: Buffer, at: number, begin: number): number {
  let colons = 0;
  let joint = -1;
  let isHex = true;
  for (let index = start; index < end; index++) {
    const byte = bytes[index] ?? 0;
    if (byte === AT && index > start && index < end - 1) {
      const isBracketed = at > begin && out[at - 1] === OPEN && bytes[end] === CLOSE;
      return put(WORDS.address, out, isBracketed ? at - 1 : at);
    }
    if (byte === COLON) {
      if (bytes[index + 1] === SLASH && bytes[index + 2] === SLASH) return put(WORDS.url, out, at);
      colons++;
      if (joint < 0) joint = index;
    } else if (byte === EQUALS || byte === SLASH) {
      isHex = false;
      if (joint < 0) joint = index;
    } else if (!isHexDigit(byte)) isHex = false;
  }
  if (joint < 0) return writePlain(bytes, start, end, out, at);
  if (isDate(bytes, start, end)) return put(WORDS.date, out, at);
  if (isHex && colons >= 2) return put(isTime(bytes, start, end) ? WORDS.time : WORDS.ip, out, at);
  const to = joint > start ? writePlain(bytes, start, joint, out, at) : at;
  out[to] = bytes[joint] ?? 0;
  return joint + 1 < end ? writeToken(bytes, joint + 1, end, out, to + 1, begin) : to + 1;
}

const isHexDigit = (byte: number): boolean =>
  (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 70) || (byte >= 97 && byte <= 102);

/** `2026-01-31T12:00:00`, to whatever end. */
const isDate = (bytes: Buffer, start: number, end: number): boolean =>
  end - start > 10 && bytes[start + 4] === 45 && bytes[start + 7] === 45 && bytes[start + 10] === 84;

/** `12:00:00`. */
const isTime = (bytes: Buffer, start: number, end: number): boolean =>
  end - start <= 8 && bytes[end - 3] === COLON && bytes[end - 6] === COLON;

function writePlain(bytes: Buffer, start: number, end: number, out: Buffer, at: number): number {
  const kind = kindOf(bytes, start, end);
  return kind === 'literal' ? writeLiteral(bytes, start, end, out, at) : put(WORDS[kind], out, at);
}

/** Short groups of digits stay, since 5.1.1 and 5.7.1 mean different things; in a word, the code S3150 does too. */
const LONG_NUMBER = 4;
const LONG_NUMBER_IN_WORD = 5;

function writeLiteral(bytes: Buffer, start: number, end: number, out: Buffer, at: number): number {
  let to = at;
  let index = start;
  while (index < end) {
    let stop = index;
    while (stop < end && (bytes[stop] ?? 0) >= 48 && (bytes[stop] ?? 0) <= 57) stop++;
    if (stop - index >= (index === start && stop === end ? LONG_NUMBER : LONG_NUMBER_IN_WORD)) {
      to = put(WORDS.n, out, to);
      index = stop;
    } else {
      stop = Math.max(stop, index + 1);
      while (index < stop) out[to++] = bytes[index++] ?? 0;
    }
  }
  return to;
}
