import { defineEachRule } from '../define.ts';
import { senderFaults } from '../refused-senders.ts';
import { failing, reply, session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { repliesIn } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/sender-refused',
  severity: 'error',
  title: 'The sender is refused',
  message: '{place} refuses the sender {mailbox}: "{reply}".',
  why: 'Mail to it bounces at once.',
  fix: 'The words of the server name the cause; see its log for the rule that refused.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1',
    'https://www.rfc-editor.org/rfc/rfc5321#section-3.3',
  ],
  needs: ['smtp'],
  each: (given) => repliesIn(given, 'mail'),
  check: ({ session }) => senderFaults(session, (code) => code >= 500),
  examples: [
    {
      name: '550',
      facts: smtpFacts(
        failing(
          { stage: 'mail', kind: 'refused', code: 550, reason: 'refused', reply: '550 5.1.8 Sender refused' },
          { replies: [reply('mail', '550 5.1.8 Sender refused')] },
        ),
      ),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
    {
      name: 'port 587 wants a user first',
      facts: smtpFacts(
        failing(
          { stage: 'mail', kind: 'refused', code: 530, reason: 'refused', reply: '530 5.7.0 Authentication required' },
          { role: 'submission', replies: [reply('mail', '530 5.7.0 Authentication required')] },
        ),
      ),
      findings: 0,
    },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
