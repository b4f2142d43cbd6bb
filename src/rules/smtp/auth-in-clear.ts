import type { SmtpSession } from '../../facts/smtp.ts';
import { authMechanisms } from '../../syntax/smtp/ehlo.ts';
import { defineEachRule } from '../define.ts';
import { clearSession, session, smtpFacts } from '../sample-sessions.ts';
import { observedIn, placeOf } from '../sessions.ts';

/** What was offered while nothing was encrypted. */
const inClear = ({ tls, extensions, extensionsBeforeTls, replies }: SmtpSession) => {
  if (tls?.implicit) return {};
  if (tls) return extensionsBeforeTls ?? {};
  return replies.some(({ stage }) => stage === 'ehlo') ? (extensionsBeforeTls ?? extensions) : undefined;
};

export default defineEachRule({
  id: 'smtp/auth-in-clear',
  severity: 'warning',
  title: 'Passwords may be sent in clear',
  message: '{place} offers AUTH {mechanisms} before TLS.',
  why: 'A client that uses it shows its password to everybody on the way.',
  fix: 'Postfix: smtpd_tls_auth_only = yes; Dovecot submission: disable_plaintext_auth = yes',
  references: ['https://www.rfc-editor.org/rfc/rfc4954#section-4', 'https://www.rfc-editor.org/rfc/rfc8314#section-3'],
  needs: ['smtp'],
  each: (given) => observedIn(given, (session) => inClear(session)),
  check({ subject, session, seen }) {
    if (seen.state === 'absent') return [];
    const mechanisms = authMechanisms(seen.value).filter((one) => /^(?:PLAIN|LOGIN|XOAUTH2|OAUTHBEARER)$/i.test(one));
    if (mechanisms.length === 0) return [];
    return [{ subject, data: { ...placeOf(session), mechanisms: mechanisms.join(' ') } }];
  },
  examples: [
    {
      name: 'PLAIN before STARTTLS',
      facts: smtpFacts(session({ extensionsBeforeTls: { STARTTLS: '', AUTH: 'PLAIN LOGIN' } })),
      findings: 1,
    },
    {
      name: 'a server without TLS at all',
      facts: smtpFacts(clearSession({ extensions: { AUTH: 'LOGIN' } })),
      findings: 1,
    },
    { name: 'only under TLS', facts: smtpFacts(session({ extensions: { AUTH: 'PLAIN' } })), findings: 0 },
    {
      name: 'CRAM-MD5 shows no password',
      facts: smtpFacts(clearSession({ extensions: { AUTH: 'CRAM-MD5' } })),
      findings: 0,
    },
  ],
});
