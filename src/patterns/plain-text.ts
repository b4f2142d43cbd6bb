import { reportText } from '../syntax/logs/qmail.ts';
import { unescapeText } from './unescape.ts';

/** What is looked at of any one text: a hostile one must not cost more. */
export const TEXT_LIMIT = 4096;

const NON_ASCII = /[^\0-\x7f]/;

/** Accents are dropped from Latin letters only: in Cyrillic or kana a mark makes another letter. */
const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ßøłđı]/gi, (letter) => ({ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' })[letter.toLowerCase()] ?? letter);

const plainPunctuation = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u201b\u02bc\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-');

const CONTINUED = /^(?:smtp; ?)?(\d{3})[- ](?:#?(\d\.\d{1,3}\.\d{1,3})[- ]?)?/;

/** "550-5.1.1 No 550 5.1.1 such user" becomes "550 5.1.1 No such user" (RFC 5321 section 4.2.1: each line repeats the code). */
function withoutRepeatedCodes(text: string): string {
  const [head, code, status] = CONTINUED.exec(text) ?? [];
  if (head === undefined || code === undefined) return text;
  const rest = text.slice(head.length);
  if (!rest.includes(` ${code}`) && !head.includes('-')) return text;
  const again = new RegExp(
    ` ${code}(?:-| (?=${status ?? '\\D'}))(?:#?${status ?? '\\d\\.\\d{1,3}\\.\\d{1,3}'} ?)?`,
    'g',
  );
  const front = status === undefined ? `${code} ` : `${code} ${status} `;
  return front + rest.replace(again, ' ').trimStart();
}

/** A report of qmail as it stands in its log, given without the rest of the line. */
const QMAIL_REPORT = /^(?:delivery \d{1,12}: )?(?:deferral|failure): ?(?=[^\s_]*_\S*_)/;

function withoutUnderscores(text: string): string {
  const [head] = QMAIL_REPORT.exec(text) ?? [];
  return head === undefined ? text : reportText(text.slice(head.length));
}

/** Case is kept; everything else that makes one wording look like many is taken away (docs/patterns.md, "Plain text"). */
export function plainText(raw: string): string {
  const capped = raw.slice(0, TEXT_LIMIT);
  const readable = unescapeText(withoutUnderscores(capped));
  const western = NON_ASCII.test(readable) ? withoutAccents(readable) : readable;
  const oneLine = plainPunctuation(western)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return withoutRepeatedCodes(oneLine).replace(/ {2,}/g, ' ');
}
