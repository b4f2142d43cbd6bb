import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { octetsText } from '../octets.ts';
import { htmlText } from './html-text.ts';

/** A field of a header: its name in lower case, its value unfolded. */
export interface MailField {
  readonly name: string;
  readonly value: string;
}

/** A part that is not shown as text: a delivery status, a feedback report, the message that came back. */
export interface MailPart {
  /** In lower case, such as `message/delivery-status`. */
  readonly type: string;
  readonly text: string;
}

export interface Mail {
  /** From the top, as the message has them. */
  readonly fields: readonly MailField[];
  /** What a reader sees, as plain text. */
  readonly text: string;
  readonly parts: readonly MailPart[];
}

/** Deeper nested parts than any report has; what is deeper is read as plain text. */
const NESTING_LIMIT = 30;
const PART_LIMIT = 50;
/** Lines that can be boundaries. */
const BOUNDARY_LIMIT = 2000;
const PART_LENGTH = 256 * 1024;
/** Reports forwarded as an attachment, and those forwarded again. */
const FORWARDED_DEPTH = 3;

const READABLE = /^(?:message\/|text\/(?!html|calendar))/;
const IS_REPORT = /^message\/(?:global-)?(?:delivery-status|feedback-report|disposition-notification)$/;

/** Reads a message (RFC 5322, MIME); whatever the octets are, something readable comes out. */
export async function parseMail(octets: Uint8Array, depth = 0): Promise<Mail> {
  const email = await parsed(octets);
  if (email === undefined) return { fields: [], text: octetsText(octets), parts: [] };
  const parts = email.attachments.slice(0, PART_LIMIT).map(partOf).filter(isReadable);
  const mail = { fields: email.headers.map(fieldOf), text: textOf(email), parts };
  return depth >= FORWARDED_DEPTH || parts.some(({ type }) => IS_REPORT.test(type))
    ? mail
    : await withForwarded(mail, email, depth);
}

/** A message that was forwarded in this one brings its text and its reports: users send bounces to their postmaster so. */
async function withForwarded(mail: Mail, { attachments }: Email, depth: number): Promise<Mail> {
  const forwarded = attachments.find(({ mimeType }) => mimeType === 'message/rfc822');
  if (forwarded === undefined) return mail;
  const inner = await parseMail(octetsOf(forwarded), depth + 1);
  return { fields: mail.fields, text: `${mail.text}\n${inner.text}`, parts: inner.parts };
}

/** Up to where a message is read: each further boundary costs the parser what all before it cost. */
function boundedLength(octets: Uint8Array): number {
  const bytes = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
  let at = -1;
  for (let count = 0; count < BOUNDARY_LIMIT; count++) {
    at = bytes.indexOf('\n--', at + 1);
    if (at < 0) return bytes.length;
  }
  return at;
}

async function parsed(octets: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(octets.subarray(0, boundedLength(octets)), {
      maxNestingDepth: NESTING_LIMIT,
      maxRfc822NestingDepth: 0,
    });
  } catch {
    return undefined; // nested too deeply: the caller has another way of reading
  }
}

const fieldOf = ({ key, value }: Email['headers'][number]): MailField => ({ name: key, value });

const octetsOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);

function partOf(attachment: Attachment): MailPart {
  const { mimeType } = attachment;
  const text = READABLE.test(mimeType) ? octetsText(octetsOf(attachment).subarray(0, PART_LENGTH)) : '';
  return { type: mimeType, text };
}

const isReadable = ({ text }: MailPart): boolean => text !== '';

function textOf({ text, html }: Email): string {
  const plain = text?.slice(0, PART_LENGTH) ?? '';
  return plain.trim() === '' && html !== undefined ? htmlText(html.slice(0, PART_LENGTH)) : plain;
}

/** The value of the first field of that name, without outer space. */
export const fieldOfMail = ({ fields }: Pick<Mail, 'fields'>, name: string): string | undefined =>
  fields.find((field) => field.name === name)?.value.trim();

export const fieldsOfMail = ({ fields }: Pick<Mail, 'fields'>, name: string): readonly string[] =>
  fields.filter((field) => field.name === name).map(({ value }) => value.trim());
