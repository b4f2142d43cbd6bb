import { defineEachRule } from '../define.ts';
import { session, smtpFacts } from '../sample-sessions.ts';
import { placeOf, repliesIn } from '../sessions.ts';

export default defineEachRule({
  id: 'tls/offered-twice',
  severity: 'warning',
  title: 'STARTTLS is offered under TLS',
  message: '{place} offers STARTTLS again under TLS.',
  why: 'It must not (RFC 3207 section 4.2): some clients begin TLS within TLS, and fail.',
  fix: 'See whether a proxy ends TLS before the server: it has to tell the server that TLS is on, or take the line away.',
  references: ['https://www.rfc-editor.org/rfc/rfc3207#section-4.2'],
  needs: ['smtp'],
  each: (given) => repliesIn(given, 'ehlo-after-tls'),
  check({ subject, session }) {
    return session.tls && 'STARTTLS' in session.extensions ? [{ subject, data: placeOf(session) }] : [];
  },
  examples: [
    { name: 'offered again', facts: smtpFacts(session({ extensions: { STARTTLS: '' } })), findings: 1 },
    { name: 'taken away', facts: smtpFacts(session()), findings: 0 },
  ],
});
