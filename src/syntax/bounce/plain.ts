import { ADDRESS, addressIn, type Outcome, oneText, outcomeOf } from './bounce.ts';

/** A reply in a line: a code, or a status behind `#` as Exchange writes it, or words that introduce one. */
const REPLY =
  /(?:^|[\s'"<(#;>-])(?:#?[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}\b|(?:#?\d\.\d\.\d )?smtp; ?[45]\d\d\b|[45]\d\d[ -](?=\S)|#[45]\.\d{1,3}\.\d{1,3}\b)/i;
/** Lines whose address is not the recipient's. */
const NOT_RECIPIENT =
  /^\s*(?:From|Sender|Reply-To|Von|De|Subject|Betreff|Message-ID|Received|Return-Path|MAIL FROM)\b ?:/i;
const DELAYED =
  /(?:has been|is|was) delayed|delayed mail|not (?:yet )?been delivered|warning only|will (?:keep|continue) (?:to try|trying)|verz\S+gert|en retard/i;
const RECIPIENTS = 100;
const REASON_LINES = 6;

/**
 * Reports of any program and language: an address, and in a line below it a reply. So Exchange's "Diagnostic information
 * for administrators" is read, whatever language it is in, and what old and rare servers write.
 */
export function readPlain(text: string): readonly Outcome[] {
  const isDelayed = DELAYED.test(text.slice(0, 4096));
  const lines = text.split(/\r?\n/).slice(0, 2000);
  const found = new Map<string, Outcome>();
  let recipient: string | undefined;
  for (const [index, line] of lines.entries()) {
    const at = REPLY.exec(line);
    const before = at === null ? line : line.slice(0, at.index);
    if (!NOT_RECIPIENT.test(line)) recipient = recipientIn(before) ?? recipient;
    if (at === null || !isTold(line, at.index)) continue;
    const words = oneText(paragraph(lines, index, at.index))
      .replace(/^[\s'"<(#;>-]+/, '')
      .replace(/^(?:#?\d\.\d\.\d )?smtp; ?/i, '')
      .replace(/[\s'">#]+(?:#\w+#?)?$/, '');
    const known = found.get(recipient ?? '');
    if (known === undefined && found.size < RECIPIENTS)
      found.set(recipient ?? '', outcomeOf(recipient, words, { isDelayed, host: hostBefore(line, at.index) }));
  }
  return [...found.values()];
}

/** Years, sizes and times look like codes; a reply stands at the beginning, behind a colon, a quote, `#`, `smtp;` or a status. */
const isTold = (line: string, index: number): boolean =>
  /^\s*$|[:#'"<;>-]\s*$|\b(?:returned|error|code|said|reason|status|response)\b.{0,20}$|@\S+\s*$/i.test(
    line.slice(0, index),
  ) || /^[\s'"<(#;>-]?(?:smtp;|#)/i.test(line.slice(index));

const paragraph = (lines: readonly string[], index: number, from: number): readonly string[] => {
  const rest = lines.slice(index + 1, index + REASON_LINES);
  const end = rest.findIndex((line) => line.trim() === '' || ADDRESS.test(line) || /^[\w .-]{1,40}:/.test(line));
  return [(lines[index] ?? '').slice(from), ...(end < 0 ? rest : rest.slice(0, end))];
};

const recipientIn = (text: string): string | undefined => addressIn(text.replace(/^\s*(?:mailto:|<)/, ''));

/** Exchange: `mx.example.com #550 …`, `<mx.example.com #5.1.1 smtp;550 …>`. */
const hostBefore = (line: string, index: number): string | undefined =>
  /(?:^|[\s<])([\w-]{1,63}(?:\.[\w-]{1,63}){1,8}) #?$/.exec(line.slice(0, index + 1).replace(/#$/, ''))?.[1];
