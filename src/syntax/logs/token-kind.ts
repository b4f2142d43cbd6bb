/** What a token of a text is, where it differs from message to message. */
export type TokenKind = 'url' | 'address' | 'ip' | 'date' | 'time' | 'id' | 'host' | 'literal';

/** Ends of file names, which look like domains and are none. */
const FILE_ENDS = new Set(
  [
    'cf',
    'db',
    'c',
    'h',
    'conf',
    'log',
    'lock',
    'pem',
    'key',
    'crt',
    'txt',
    'html',
    'htm',
    'php',
    'pl',
    'py',
    'lmdb',
    'cdb',
  ].concat([
    'sh',
    'exe',
    'zip',
    'doc',
    'docx',
    'pdf',
    'js',
    'rar',
    'scr',
    'bat',
    'jar',
    'cfg',
    'map',
    'pid',
    'sock',
    'dat',
    'aspx',
    'so',
  ]),
);
const LONG_ID = 9;
const SHORT_HEX_ID = 6;
const LONGEST_END = 24;

const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;
const isLetter = (byte: number): boolean => (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);

/** The kind of the token at these octets; those with `:`, `=` and `/` in them, which join two, are told apart before. */
export function kindOf(bytes: Buffer, start: number, end: number): TokenKind {
  let digits = 0;
  let letters = 0;
  let dots = 0;
  let joints = 0;
  let others = 0;
  let isHex = true;
  /** Octets, digits and letters of the part between two joints. */
  let part = 0;
  let partDigits = 0;
  let partLetters = 0;
  let hasLongPart = false;
  let lastDot = start;
  for (let index = start; index < end; index++) {
    const byte = bytes[index] ?? 0;
    if (isDigit(byte)) {
      digits++;
      partDigits++;
      part++;
    } else if (isLetter(byte)) {
      letters++;
      partLetters++;
      part++;
      if (byte > 70) isHex = false;
    } else {
      isHex = false;
      if (part >= LONG_ID && partDigits >= 2 && partLetters > 0) hasLongPart = true;
      part = partDigits = partLetters = 0;
      if (byte === 46) {
        dots++;
        joints++;
        lastDot = index;
      } else if (byte === 45 || byte === 95) joints++;
      else others++;
    }
  }
  if (part >= LONG_ID && partDigits >= 2 && partLetters > 0) hasLongPart = true;
  if (letters === 0) {
    if (dots === 3 && digits >= 4 && joints === 3 && others === 0) return 'ip';
    return digits === 8 && joints === 2 && dots === 0 && end - start === 10 ? 'date' : 'literal';
  }
  if (dots > 0 && others === 0 && isDomainEnd(bytes, start, lastDot, end)) return 'host';
  if (hasLongPart) return 'id';
  if (isHex && digits >= 2 && end - start >= SHORT_HEX_ID) return 'id';
  return digits > 0 && joints >= 2 && others === 0 ? 'id' : 'literal';
}

/** Whether what follows the last dot may be a top-level domain, and something stands before it. */
function isDomainEnd(bytes: Buffer, start: number, lastDot: number, end: number): boolean {
  const length = end - lastDot - 1;
  if (length < 2 || length > LONGEST_END || lastDot - start < 2) return false;
  for (let index = lastDot + 1; index < end; index++) if (!isLetter(bytes[index] ?? 0)) return false;
  return length > 4 || !FILE_ENDS.has(bytes.toString('latin1', lastDot + 1, end).toLowerCase());
}
