import { addressIn, type Outcome, oneText, outcomeOf } from './bounce.ts';

/** rejection_reason of Dovecot's lda and lmtp, "Your message to <%t> was automatically rejected:%n%r"; Pigeonhole's sieve too. */
const REJECTED = /^Your message to <([^<>\s]{1,512})> was automatically rejected:[ \t]*(?:\r?\n|$)/m;

/** What stands below is the reason: Dovecot's own, or what the recipient's sieve script says. */
export function readDovecot(text: string): readonly Outcome[] {
  const match = REJECTED.exec(text);
  if (match === null) return [];
  const reason = oneText(text.slice(match.index + match[0].length).split(/\r?\n/));
  return [outcomeOf(addressIn(match[1] ?? ''), `automatically rejected: ${reason}`)];
}
