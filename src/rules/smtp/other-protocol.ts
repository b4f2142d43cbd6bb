import { defineEachRule } from '../define.ts';
import { failing, session, smtpFacts } from '../sample-sessions.ts';
import { conversationsOf, placeOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/other-protocol',
  severity: 'error',
  title: 'Something else than a mail server',
  message: 'At {place} {reason}, and no mail server.',
  why: 'No sender can deliver there: the port, the address or the name leads to another service.',
  fix: 'See what listens on the host: ss -ltnp sport = :{port}. Then check port forwarding, the MX and its address record, or give the right --port.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-3.1'],
  needs: ['smtp'],
  each: conversationsOf,
  check({ subject, session }) {
    if (session.failure?.kind !== 'not-smtp') return [];
    const { reason, partial = session.greeting ?? '' } = session.failure;
    return [{ subject, data: { ...placeOf(session), reason }, evidence: [{ label: 'came', value: partial }] }];
  },
  examples: [
    {
      name: 'SSH',
      facts: smtpFacts(
        failing({
          stage: 'greeting',
          kind: 'not-smtp',
          reason: 'an SSH server answers',
          partial: 'SSH-2.0-OpenSSH_9.2',
        }),
      ),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
  ],
});
