import { certificateCovers } from '../../syntax/smtp/names.ts';
import { defineEachRule } from '../define.ts';
import { certificate, session, smtpFacts, timedOutSession, tls } from '../sample-sessions.ts';
import { placeOf, tlsWhere } from '../sessions.ts';

export default defineEachRule({
  id: 'tls/wrong-name',
  severity: 'warning',
  title: 'The certificate is for another name',
  message: 'The certificate of {place} is for {names}, not for {host}.',
  why: 'Whoever checks names (MTA-STS, mail programs, partners with a policy) refuses it.',
  fix: 'Have the certificate made for {host} too: certbot certonly --cert-name {host} -d {host}; or let the MX name a host that the certificate is for.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc9525#section-6.3',
    'https://www.rfc-editor.org/rfc/rfc8461#section-4.1',
  ],
  needs: ['smtp'],
  each: (given) => tlsWhere(given, ({ host, address }) => host !== address, 'no TLS, or only an address was named'),
  check({ subject, session, seen }) {
    const [leaf] = seen.state === 'found' ? seen.value.chain : [];
    if (!leaf || certificateCovers(leaf, session.host)) return [];
    const names =
      leaf.names.length > 0
        ? leaf.names
        : [`no name but the common name ${leaf.commonName ?? ''}, which counts no more`];
    return [{ subject, data: { ...placeOf(session), names } }];
  },
  examples: [
    {
      name: 'another host',
      facts: smtpFacts(session({ tls: tls({ chain: [certificate({ names: ['www.example.com'] })] }) })),
      findings: 1,
    },
    { name: 'this host', facts: smtpFacts(session()), findings: 0 },
    {
      name: 'a wildcard',
      facts: smtpFacts(session({ tls: tls({ chain: [certificate({ names: ['*.example.com'] })] }) })),
      findings: 0,
    },
    {
      name: 'a wildcard stands for one label',
      facts: smtpFacts(
        session({ host: 'a.mx.example.com', tls: tls({ chain: [certificate({ names: ['*.example.com'] })] }) }),
      ),
      findings: 1,
    },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
