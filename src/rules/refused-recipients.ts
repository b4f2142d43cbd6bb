import type { RecipientResult, SmtpSession } from '../facts/smtp.ts';
import type { Fault } from './define.ts';
import { isExpected } from './expected-refusals.ts';
import { placeOf, shortReply, subjectOf } from './sessions.ts';

/** Recipients that were not taken though the sender was, and though others may have been. */
export function refusedRecipients(session: SmtpSession): readonly RecipientResult[] {
  // Where MAIL was refused, RCPT had no sender to go with (RFC 5321 section 3.3).
  if (session.failure?.stage === 'mail') return [];
  return session.recipients.filter(({ code, text }) => code >= 400 && code < 600 && !isExpected(session, code, text));
}

/** What a rule says of one of them. */
export const recipientFault = (session: SmtpSession, { address, text }: RecipientResult) =>
  ({
    subject: subjectOf(session),
    data: { ...placeOf(session), mailbox: `<${address}>`, reply: shortReply(text) },
    evidence: [
      { label: 'sent', value: `RCPT TO:<${address}>` },
      { label: 'reply', value: text },
    ],
    reply: { text, relay: session.host },
  }) satisfies Fault;
