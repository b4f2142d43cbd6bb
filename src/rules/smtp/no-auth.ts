import { authMechanisms } from '../../syntax/smtp/ehlo.ts';
import { defineEachRule } from '../define.ts';
import { failing, session, smtpFacts } from '../sample-sessions.ts';
import { greetedIn, placeOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/no-auth',
  severity: 'warning',
  title: 'Nobody can sign in',
  message: '{place} is a submission port and offers no AUTH{where}.',
  why: 'Port 587 and 465 are for users who sign in (RFC 6409): without AUTH their mail programs cannot send.',
  fix: 'Postfix: smtpd_sasl_auth_enable = yes for this service in master.cf, with smtpd_sasl_type = dovecot and smtpd_sasl_path = private/auth',
  references: ['https://www.rfc-editor.org/rfc/rfc6409#section-4.3'],
  needs: ['smtp'],
  each: greetedIn,
  check({ subject, session }) {
    if (
      session.role !== 'submission' ||
      authMechanisms(session.extensions).length > 0 ||
      session.outcome === 'accepted'
    )
      return [];
    return [{ subject, data: { ...placeOf(session), where: session.tls ? ', under TLS either' : '' } }];
  },
  examples: [
    {
      name: 'port 587 without AUTH',
      facts: smtpFacts(
        failing(
          { stage: 'rcpt', kind: 'refused', code: 554, reason: 'refused', reply: '554 5.7.1 Relay access denied' },
          { port: 587, role: 'submission' },
        ),
      ),
      findings: 1,
    },
    {
      name: 'AUTH without a mechanism',
      facts: smtpFacts(
        failing(
          { stage: 'mail', kind: 'refused', code: 530, reason: 'refused', reply: '530 5.7.0 Authentication required' },
          { port: 587, role: 'submission', extensions: { AUTH: '' } },
        ),
      ),
      findings: 1,
    },
    { name: 'port 25 needs none', facts: smtpFacts(session()), findings: 0 },
    {
      name: 'AUTH under TLS',
      facts: smtpFacts(session({ role: 'submission', extensions: { AUTH: 'PLAIN' } })),
      findings: 0,
    },
  ],
});
