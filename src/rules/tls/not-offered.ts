import type { ReplyFact } from '../../facts/smtp.ts';
import { defineEachRule } from '../define.ts';
import { clearSession, reply, session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { greetedIn, placeOf } from '../sessions.ts';

const isEhlo = ({ stage, code }: ReplyFact): boolean => stage === 'ehlo' && code >= 200 && code < 300;

export default defineEachRule({
  id: 'tls/not-offered',
  severity: 'warning',
  title: 'No TLS',
  message: '{place} does not offer STARTTLS.',
  why: 'Mail comes to it in clear, for everybody on the way to read; senders that insist on TLS do not deliver at all, and Gmail marks what comes from such hosts.',
  fix: "Postfix: smtpd_tls_chain_files = /etc/ssl/private/key-and-chain.pem and smtpd_tls_security_level = may; Exim: tls_advertise_hosts = * with tls_certificate and tls_privatekey. Let's Encrypt gives the certificate.",
  references: ['https://www.rfc-editor.org/rfc/rfc3207#section-4', 'https://www.rfc-editor.org/rfc/rfc8314'],
  needs: ['smtp'],
  each: greetedIn,
  check({ subject, session, seen }) {
    if (seen.state === 'absent' || session.tls || !session.replies.some(isEhlo)) return [];
    return 'STARTTLS' in session.extensions ? [] : [{ subject, data: placeOf(session) }];
  },
  examples: [
    { name: 'no STARTTLS', facts: smtpFacts(clearSession()), findings: 1 },
    { name: 'TLS', facts: smtpFacts(session()), findings: 0 },
    {
      name: 'HELO only: that is told already',
      facts: smtpFacts(clearSession({ replies: [reply('ehlo', '502 What?'), reply('helo', '250 mx1.example.com')] })),
      findings: 0,
    },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
