import { ADDRESS, type Outcome, oneText, outcomeOf } from './bounce.ts';

/** `<user@example.com>:` and the reason below it (qmail), or behind it (Postfix); a blank line ends it. */
const HEAD = new RegExp(`^<(${ADDRESS.source}|[^<>\\s]{1,128})>(?: \\([^()]{0,400}\\))?: ?(.*)$`);

/** Words of a queue that goes on trying: Postfix's delay_template, and patches of qmail. */
const DELAYED =
  /THIS IS A WARNING ONLY|not (?:yet )?been delivered|will (?:keep|continue) trying|delivery (?:is|has been) delayed/i;

/** qmail's reports (qmail-send.c), and those of Postfix, whose paragraphs have the same shape. */
export function readQmail(text: string): readonly Outcome[] {
  const isDelayed = DELAYED.test(text);
  return text.split(/\r?\n[ \t]*\r?\n/).flatMap((paragraph) => {
    const [first = '', ...rest] = paragraph.trimStart().split(/\r?\n/);
    const [, recipient, reason = ''] = HEAD.exec(first) ?? [];
    if (recipient === undefined) return [];
    const words = oneText([reason, ...rest]);
    return words === '' ? [] : [outcomeOf(recipient, words, { isDelayed })];
  });
}
