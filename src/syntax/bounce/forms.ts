import type { Outcome } from './bounce.ts';
import { readCourier } from './courier.ts';
import { readDovecot } from './dovecot.ts';
import { readExim } from './exim.ts';
import { readGmail } from './gmail.ts';
import { readPlain } from './plain.ts';
import { readQmail } from './qmail.ts';
import { readSendmail } from './sendmail.ts';

/** A way in which a program writes to people that it could not deliver. */
interface Form {
  /** Words that no other form has. */
  readonly marks: RegExp;
  readonly read: (text: string) => readonly Outcome[];
}

const FORMS: readonly Form[] = [
  // qmail-send.c, "Hi. This is the"; s/qmail and netqmail have the same; the greeting is often changed, the last line is not.
  { marks: /qmail-send program|^--- Below this line is a copy of the m/m, read: readQmail },
  // Postfix's bounce(5) templates are paragraphs of the same shape.
  { marks: /^This is the (?:mail system at host|Postfix program at host)/m, read: readQmail },
  // Exim's moan.c and deliver.c.
  { marks: /created automatically by mail delivery software/i, read: readExim },
  {
    marks: /^(?:Delivery to the following recipients? |.{0,4}Technical details of (?:permanent|temporary) failure)/m,
    read: readGmail,
  },
  { marks: /^The response(?: from the remote server)? was:/m, read: readGmail },
  { marks: /^Your message to <[^<>\s]{1,512}> was automatically rejected:/m, read: readDovecot },
  { marks: /running the Courier mail server|^ {10,}(?:UNDELIVERABLE|DELAYED) MAIL/m, read: readCourier },
  // sendmail's savemail.c.
  { marks: /----- (?:The following addresses|Transcript of session)/, read: readSendmail },
];

/** Where the message that came back begins: what stands there is no report. */
const COPY =
  /^(?:--- Below this line is a copy|-{2,} ?(?:This is a copy of|Original message|The body of the message|Undelivered message follows|Message header follows|Unsent message|Returned message)|Original message headers:|Urspr\S+ngliche Nachrichtenk|En-t\S+tes de message|Encabezados de mensaje originales|Received: (?:from|by) |Return-Path: <)/im;

/** What the words of a report say, form by form, and where none fits, line by line. */
export function readWords(text: string): readonly Outcome[] {
  const form = FORMS.find(({ marks }) => marks.test(text));
  const copy = COPY.exec(text);
  const words = copy === null || copy.index === 0 ? text : text.slice(0, copy.index);
  const outcomes = form?.read(words) ?? [];
  return outcomes.length > 0 ? outcomes : readPlain(words);
}
