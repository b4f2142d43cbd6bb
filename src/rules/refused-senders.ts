import type { SmtpSession } from '../facts/smtp.ts';
import type { Fault } from './define.ts';
import { isExpected } from './expected-refusals.ts';
import { placeOf, shortReply, subjectOf } from './sessions.ts';

/** What a rule says where MAIL was refused with a code that it is about, and the server was not right to refuse it. */
export function senderFaults(session: SmtpSession, concerns: (code: number) => boolean) {
  const { failure } = session;
  if (failure?.stage !== 'mail' || failure.kind !== 'refused' || failure.code === undefined) return [];
  const text = failure.reply ?? '';
  if (!concerns(failure.code) || isExpected(session, failure.code, text)) return [];
  const mailbox = `<${session.sender}>`;
  return [
    {
      subject: subjectOf(session),
      data: { ...placeOf(session), mailbox, reply: shortReply(text) },
      evidence: [
        { label: 'sent', value: `MAIL FROM:${mailbox}` },
        { label: 'reply', value: text },
      ],
      reply: { text, relay: session.host },
    } satisfies Fault,
  ];
}
