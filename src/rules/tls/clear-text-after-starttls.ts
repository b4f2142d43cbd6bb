import { defineEachRule } from '../define.ts';
import { session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { conversationsOf, placeOf } from '../sessions.ts';

export default defineEachRule({
  id: 'tls/clear-text-after-starttls',
  severity: 'error',
  title: 'Clear text after STARTTLS was accepted',
  message: '{place} goes on in clear after it accepted STARTTLS.',
  why: 'Whoever sits on the way can put replies there, which a careless client takes for replies under TLS (CVE-2011-0411 and its kin); they were dropped here.',
  fix: 'After the 220 to STARTTLS nothing may be sent but TLS: mend or update the server, or the proxy before it.',
  references: ['https://www.rfc-editor.org/rfc/rfc3207#section-4.2', 'https://nostarttls.secvuln.info/'],
  needs: ['smtp'],
  each: conversationsOf,
  check({ subject, session }) {
    // Where nothing but clear text came, TLS did not come about: that is the finding then.
    if (session.failure?.kind === 'handshake') return [];
    const hit = session.anomalies.find(({ kind }) => kind === 'clear-text-after-starttls');
    return hit ? [{ subject, data: placeOf(session), evidence: [{ label: 'came', value: hit.line }] }] : [];
  },
  examples: [
    {
      name: 'a reply behind the 220',
      facts: smtpFacts(
        session({ anomalies: [{ kind: 'clear-text-after-starttls', stage: 'tls', line: '250 injected' }] }),
      ),
      findings: 1,
    },
    { name: 'TLS at once', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
