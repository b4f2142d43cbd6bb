import type { SmtpSession } from '../facts/smtp.ts';
import { isGreylisting, isRelayDenied, wantsAuthentication } from '../syntax/smtp/reply-meaning.ts';

/**
 * Refusals that are no fault, or that another rule tells better: a submission server that wants a user first, greylisting,
 * and a host that does not take mail for its own name, which nobody asked it to.
 */
export function isExpected(session: SmtpSession, code: number, text: string): boolean {
  if (session.role === 'submission' && !isSignedIn(session) && wantsUserFirst(code, text)) return true;
  return isGreylisting(code, text) || isForeignToHost(session, code, text);
}

/** Relaying is refused to those who are not signed in: as it should be. */
const wantsUserFirst = (code: number, text: string): boolean =>
  wantsAuthentication(code, text) || isRelayDenied(code, text) || /5\.7\.[01]\b/.test(text);

const isSignedIn = ({ replies }: SmtpSession): boolean =>
  replies.some(({ stage, code }) => stage === 'auth' && code === 235);

/** A host or address was named and no recipient: postmaster of the host itself is a guess. */
export const isForeignToHost = ({ assumedRecipient }: SmtpSession, code: number, text: string): boolean =>
  assumedRecipient === true && isRelayDenied(code, text);
