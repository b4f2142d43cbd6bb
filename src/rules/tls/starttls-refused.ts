import { defineEachRule } from '../define.ts';
import { clearSession, reply, session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { placeOf, repliesIn, replyEvidence, shortReply } from '../sessions.ts';

export default defineEachRule({
  id: 'tls/starttls-refused',
  severity: 'error',
  title: 'STARTTLS is offered and refused',
  message: '{place} offers STARTTLS and answers it with "{reply}".',
  why: 'Senders that insist on TLS cannot deliver, and the others go on in clear: the certificate or its key cannot be read, mostly.',
  fix: 'See the log of the server when it starts: a certificate that is missing, a key of the wrong certificate, or one that the service may not read. Postfix: postconf -n | grep smtpd_tls; then postfix reload.',
  references: ['https://www.rfc-editor.org/rfc/rfc3207#section-4'],
  needs: ['smtp'],
  each: (given) => repliesIn(given, 'starttls'),
  check({ subject, session, seen }) {
    const refused = seen.state === 'found' ? seen.value.find(({ code }) => code >= 300) : undefined;
    if (!refused) return [];
    const { text } = refused;
    return [{ subject, data: { ...placeOf(session), reply: shortReply(text) }, evidence: replyEvidence(refused) }];
  },
  examples: [
    {
      name: '454',
      facts: smtpFacts(
        session({ replies: [reply('starttls', '454 4.7.0 TLS not available due to local problem', 'STARTTLS')] }),
      ),
      findings: 1,
    },
    { name: 'taken', facts: smtpFacts(session()), findings: 0 },
    { name: 'not offered', facts: smtpFacts(clearSession()), findings: 0, skipped: 1 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
