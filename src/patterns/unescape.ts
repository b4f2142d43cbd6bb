const strict = (encoding: string): ((bytes: Uint8Array) => string | undefined) => {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (bytes) => {
    try {
      return decoder.decode(bytes);
    } catch {
      return undefined; // not this encoding: the caller tries the next
    }
  };
};

const readUtf8 = strict('utf-8');
const readGb = strict('gb18030');
const HAN = /^\p{Script=Han}/u;

/** UTF-8 where it is; GB18030 where that gives Chinese; else as latin1. */
const readBytes = (bytes: Uint8Array): string => {
  const utf8 = readUtf8(bytes);
  if (utf8 !== undefined) return utf8;
  const gb = bytes.length >= 4 ? readGb(bytes) : undefined;
  return gb !== undefined && HAN.test(gb) ? gb : Buffer.from(bytes).toString('latin1');
};

const hexRun = (run: string, lead: RegExp): string => readBytes(Buffer.from(run.replace(lead, ''), 'hex'));

/** Only runs that begin with a byte above ASCII: an address in a text may well hold "id=20022". */
const QUOTED_PRINTABLE = /(?:=[89A-F][0-9A-F])(?:=[0-9A-F]{2})+/g;
const HEX_ESCAPES = /(?:\\x\{?[89a-f][0-9a-f]\}?){2,}/gi;
const OCTAL_ESCAPES = /(?:\\[23][0-7]{2}){2,}/g;
const PERCENT = /(?:%[89A-F][0-9A-F]){2,}/gi;
/** RFC 2047 section 2. */
const ENCODED_WORD = /=\?([\w-]{1,40})\?([BQ])\?([^?\s]{1,400})\?=/gi;

function encodedWord(whole: string, charset: string, kind: string, body: string): string {
  const bytes =
    kind.toUpperCase() === 'B'
      ? Buffer.from(body, 'base64')
      : Buffer.from(
          body
            .replaceAll('_', ' ')
            .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        );
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return whole; // a character set that nobody knows: told as it stands
  }
}

/** What windows-1252 has where latin1 has control characters, by byte from 0x80. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const byteOf = (letter: string): number => {
  const special = WINDOWS_1252.indexOf(letter);
  return special >= 0 ? 0x80 + special : (letter.codePointAt(0) ?? 0);
};
const HIGH_RUN = new RegExp(`[\\u0080-\\u00ff${WINDOWS_1252}]{2,}`, 'g');

/** UTF-8 or GB18030 that somebody read as latin1, such as "Ã©" for "é". */
const mended = (run: string): string => {
  const bytes = Uint8Array.from(run, byteOf);
  const utf8 = readUtf8(bytes);
  if (utf8 !== undefined) return utf8;
  const chinese = bytes.length >= 6 && bytes.length % 2 === 0 ? readGb(bytes) : undefined;
  return chinese !== undefined && HAN.test(chinese) ? chinese : run;
};

/** Reads what a log or a bounce has escaped or read in the wrong character set; leaves the rest alone. */
export function unescapeText(text: string): string {
  let readable = text;
  if (readable.includes('=')) {
    readable = readable.replace(ENCODED_WORD, encodedWord).replace(QUOTED_PRINTABLE, (run) => hexRun(run, /=/g));
  }
  if (readable.includes('\\')) {
    readable = readable
      .replace(HEX_ESCAPES, (run) => hexRun(run, /\\x|[{}]/gi))
      .replace(OCTAL_ESCAPES, (run) =>
        readBytes(Uint8Array.from(run.slice(1).split('\\'), (digits) => Number.parseInt(digits, 8))),
      );
  }
  if (readable.includes('%')) readable = readable.replace(PERCENT, (run) => hexRun(run, /%/g));
  return readable.replace(HIGH_RUN, mended);
}
