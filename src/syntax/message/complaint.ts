import type { Mail } from '../mail/parse.ts';

/** A complaint about a message of ours (ARF, RFC 5965). */
export interface Complaint {
  /** In lower case: `abuse`, `fraud`, `virus`, `not-spam`, `opt-out`, `auth-failure` (RFC 6591), `dmarc` reports, `other`. */
  readonly feedbackType: string;
  /** The address that the message came from. */
  readonly sourceIp?: string;
  readonly userAgent?: string;
  readonly reportedDomain?: string;
  readonly originalMailFrom?: string;
  readonly originalRecipient?: string;
  readonly arrivalDate?: string;
  /** Of auth-failure: `dkim`, `spf`, `dmarc`, … (RFC 6591 section 3.1). */
  readonly authFailure?: string;
  /** Of the message that is complained of. */
  readonly messageId?: string;
}

const FIELDS = {
  sourceIp: 'source-ip',
  userAgent: 'user-agent',
  reportedDomain: 'reported-domain',
  originalMailFrom: 'original-mail-from',
  originalRecipient: 'original-rcpt-to',
  arrivalDate: 'arrival-date',
  authFailure: 'auth-failure',
} as const;

/** The feedback report of a message, if it has one. */
export function readComplaint({ parts }: Mail): Complaint | undefined {
  const report = parts.find(({ type }) => type === 'message/feedback-report')?.text;
  if (report === undefined) return undefined;
  const field = (name: string, text: string): string | undefined =>
    new RegExp(`^${name}:[ \\t]*(.{1,400})$`, 'im')
      .exec(text)?.[1]
      ?.trim()
      .replace(/^<(.*)>$/, '$1');
  const copy = parts.find(({ type }) => /^(?:message\/rfc822|text\/rfc822-headers)$/.test(type))?.text ?? '';
  const messageId = field('message-id', copy.slice(0, 65_536));
  const given = Object.entries(FIELDS).flatMap(([key, name]) => {
    const value = field(name, report);
    return value === undefined ? [] : [[key, value] as const];
  });
  return {
    ...Object.fromEntries(given),
    feedbackType: field('feedback-type', report)?.toLowerCase() ?? 'other',
    ...(messageId === undefined ? {} : { messageId }),
  };
}
