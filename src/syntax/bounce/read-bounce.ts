import { fieldOfMail, fieldsOfMail, type Mail } from '../mail/parse.ts';
import { addressIn, type Outcome, outcomeOf } from './bounce.ts';
import { readDeliveryStatus, timeOf } from './delivery-status.ts';
import { readWords } from './forms.ts';

const STATUS_PART = /^message\/(?:global-)?delivery-status$/;
/** Fields of RFC 3464 in plain text: a report that lost its MIME on the way. */
const STATUS_TEXT = /^ {0,3}(?:Final-Recipient|Original-Recipient): ?[\w-]{1,20} ?;/im;

/** Who sends reports of delivery (RFC 5321 section 6.1: the null reverse-path; names that programs use). */
const REPORTER =
  /mailer[-_]?daemon|mail[ _-]?deliver|postmaster|microsoft ?(?:exchange|outlook)|mail delivery|maildelivery|mail administrator|^<>$/i;
/** Their subjects, in the languages of the programs that write them. */
const SUBJECT =
  /undeliver|deliver(?:y|ed)[ _](?:status|fail|problem|error|delay|incomplete|notification|has)|fail(?:ure|ed)[ _](?:notice|delivery|mail)|returned[ _]mail|mail[ _](?:delivery|fail|system error|could not)|could not be delivered|not delivered|unzustellbar|nicht zugestellt|zustellung|non remis|non distribu|non-remise|chec de la remise|no se puede entregar|no entregado|mancato recapito|impossibile recapitare|onbestelbaar|nedoru|niedostarcz|недостав|не доставлен|не удалось|退信|未送达|无法(?:传递|投递)|投递失败|配信|送信できません/i;

/**
 * What a report of delivery says of each recipient; undefined for a message that is none. `message/delivery-status`
 * (RFC 3464) goes first; words, in the forms of many programs, fill what it leaves out or stand in for it.
 */
export function readBounce(mail: Mail): readonly Outcome[] | undefined {
  const date = timeOf(fieldOfMail(mail, 'date'));
  const dated = (outcome: Outcome): Outcome =>
    outcome.at === undefined && date !== undefined ? { ...outcome, at: date } : outcome;
  const reported = statusTexts(mail).flatMap(readDeliveryStatus);
  if (reported.length > 0) return reported.map((outcome) => dated(withWords(outcome, mail)));
  const words = isReport(mail) ? readWords(mail.text) : [];
  if (words.length > 0) return words.map((outcome) => dated(withFailed(outcome, mail)));
  return isReport(mail) && failedOf(mail).length > 0
    ? failedOf(mail).map((recipient) => dated(outcomeOf(recipient, mail.text.slice(0, 1000))))
    : undefined;
}

function statusTexts({ parts, text }: Mail): readonly string[] {
  const own = parts.filter(({ type }) => STATUS_PART.test(type)).map((part) => part.text);
  if (own.length > 0) return own;
  const at = STATUS_TEXT.exec(text)?.index;
  return at === undefined ? [] : [text.slice(Math.max(0, text.lastIndexOf('Reporting-MTA', at)))];
}

const isReport = (mail: Mail): boolean =>
  mail.fields.length === 0 ||
  failedOf(mail).length > 0 ||
  ['from', 'return-path', 'sender'].some((name) => REPORTER.test(fieldOfMail(mail, name) ?? '')) ||
  SUBJECT.test(fieldOfMail(mail, 'subject') ?? '') ||
  /report-type="?delivery-status/i.test(fieldOfMail(mail, 'content-type') ?? '');

/** Exim names them in the header; so do Gmail and others. */
const failedOf = (mail: Mail): readonly string[] =>
  fieldsOfMail(mail, 'x-failed-recipients')
    .flatMap((value) => value.split(','))
    .map((one) => addressIn(one))
    .filter((one) => one !== undefined)
    .slice(0, 100);

/** Words that only name the class ("5.0.0", "(undefined status)") leave the telling to the text for people. */
const SAYS_LITTLE = /^(?:[245]\d\d )?(?:[245]\.\d\.\d)?[\s.;-]*(?:\(.{0,40}\))?$/;

function withWords(outcome: Outcome, mail: Mail): Outcome {
  const { event } = outcome;
  if (event.status === 'sent' || !SAYS_LITTLE.test(event.text ?? '')) return outcome;
  const words = readWords(mail.text);
  const own =
    words.find((one) => sameAddress(one.event.recipient, event.recipient)) ??
    (words.length === 1 ? words[0] : undefined);
  const text = own?.event.text ?? `${event.text ?? ''} ${event.enhancedStatus ?? ''}`.trim();
  const host = own?.event.host ?? event.host;
  return { ...outcome, event: { ...event, text, ...(host === undefined ? {} : { host }) } };
}

const sameAddress = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.toLowerCase() === other?.toLowerCase();

function withFailed(outcome: Outcome, mail: Mail): Outcome {
  const [recipient] = failedOf(mail);
  return outcome.event.recipient !== undefined || recipient === undefined
    ? outcome
    : { ...outcome, event: { ...outcome.event, recipient } };
}
