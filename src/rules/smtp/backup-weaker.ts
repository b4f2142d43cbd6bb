import { found, notAsked, type Observed } from '../../facts/observed.ts';
import type { SmtpFacts, SmtpSession } from '../../facts/smtp.ts';
import { defineEachRule, type KnownFacts } from '../define.ts';
import { clearSession, session, smtpFacts, tls } from '../sample-sessions.ts';
import { placeOf, sessionsOf, subjectOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/backup-weaker',
  severity: 'warning',
  title: 'One mail server is weaker than the others',
  message: '{place} {fault}, while {best} does better.',
  why: 'Whoever wants to read or forge mail keeps senders away from the strong host: they then deliver to the weak one. Senders that insist on TLS cannot use it at all.',
  fix: 'Give every MX host the same certificate authority and STARTTLS, or take the weak one out of the MX records: a sender tries again for days anyhow.',
  references: ['https://www.rfc-editor.org/rfc/rfc7672#section-2.2'],
  needs: ['smtp'],
  each: spoken,
  check({ subject, one, best }) {
    const fault = faultOf(one.value);
    if (fault === undefined || !best) return [];
    return [{ subject, data: { ...placeOf(one.value), fault, best: subjectOf(best) } }];
  },
  examples: [
    {
      name: 'no TLS on the second',
      facts: smtpFacts(session(), clearSession({ host: 'mx2.example.com' })),
      findings: 1,
    },
    {
      name: 'a certificate of nobody on the second',
      facts: smtpFacts(session(), session({ host: 'mx2.example.com', tls: tls({ trust: 'self-signed' }) })),
      findings: 1,
    },
    { name: 'both alike', facts: smtpFacts(session(), session({ host: 'mx2.example.com' })), findings: 0 },
    {
      name: 'both without TLS',
      facts: smtpFacts(clearSession(), clearSession({ host: 'mx2.example.com' })),
      findings: 0,
    },
    { name: 'only one', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});

/** What is weak about a host that was spoken to. */
function faultOf({ tls: secured }: SmtpSession): string | undefined {
  if (!secured) return 'offers no TLS';
  return secured.trust === 'trusted' ? undefined : 'has a certificate that nobody trusts';
}

function spoken(given: KnownFacts<'smtp'>, { target }: { readonly target: string }) {
  const sessions = sessionsOf(given).filter((one) => isJudged(one));
  const hosts = new Set(sessions.map(({ host }) => host));
  const best = sessions.find((one) => faultOf(one) === undefined) ?? sessions.find((one) => one.tls);
  if (hosts.size < 2) {
    const one: Observed<SmtpSession> = notAsked('there is only one host to compare');
    return [{ subject: target, one: one as Exclude<Observed<SmtpSession>, { state: 'absent' }>, best }];
  }
  return sessions.map((one) => ({
    subject: subjectOf(one),
    one: found(one) as Exclude<Observed<SmtpSession>, { state: 'absent' }>,
    best: best && faultOf(best) !== faultOf(one) ? best : undefined,
  }));
}

/** It got so far that whether there is TLS is known. */
const isJudged = ({ replies, tls: secured }: SmtpFacts['sessions'][number]): boolean =>
  secured !== undefined || replies.some(({ stage, code }) => stage === 'mail' && code > 0);
