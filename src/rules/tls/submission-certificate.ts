import { certificateCovers } from '../../syntax/smtp/names.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, tls } from '../sample-sessions.ts';
import { placeOf, tlsWhere } from '../sessions.ts';

export default defineEachRule({
  id: 'tls/submission-certificate',
  severity: 'error',
  title: 'Mail programs refuse the certificate',
  message: 'The certificate of {place}, where users sign in, {fault}.',
  why: 'Mail programs check it, warn their users or refuse to connect: nobody can send.',
  fix: 'Use a certificate of a public authority for {host}, whole chain included: certbot certonly -d {host}, then fullchain.pem.',
  references: ['https://www.rfc-editor.org/rfc/rfc8314#section-4.1'],
  needs: ['smtp'],
  each: (given) => tlsWhere(given, ({ role }) => role === 'submission', 'not a submission port, or no TLS'),
  check({ subject, session, seen }) {
    const [leaf] = seen.state === 'found' ? seen.value.chain : [];
    if (!leaf || seen.state === 'absent') return [];
    const isForeign = session.host !== session.address && !certificateCovers(leaf, session.host);
    const fault =
      seen.value.trust !== 'trusted' ? 'leads to no trusted authority' : isForeign ? 'is for another name' : undefined;
    return fault === undefined ? [] : [{ subject, data: { ...placeOf(session), fault } }];
  },
  examples: [
    {
      name: 'self-signed on 587',
      facts: smtpFacts(session({ port: 587, role: 'submission', tls: tls({ trust: 'self-signed' }) })),
      findings: 1,
    },
    { name: 'trusted', facts: smtpFacts(session({ port: 587, role: 'submission' })), findings: 0 },
    { name: 'port 25', facts: smtpFacts(session({ tls: tls({ trust: 'self-signed' }) })), findings: 0, skipped: 1 },
  ],
});
