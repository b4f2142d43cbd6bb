import { defineEachRule } from '../define.ts';
import { senderFaults } from '../refused-senders.ts';
import { failing, reply, session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { repliesIn } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/sender-deferred',
  severity: 'error',
  title: 'The sender is put off',
  message: '{place} puts off the sender {mailbox}: "{reply}".',
  why: 'The sender keeps the mail and tries again, for days; if the cause stays, it bounces.',
  fix: 'See the log of the server: a lookup that fails (database, DNS, milter, disk) is the usual cause of a 4yz.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1',
    'https://www.rfc-editor.org/rfc/rfc5321#section-3.3',
  ],
  needs: ['smtp'],
  each: (given) => repliesIn(given, 'mail'),
  check: ({ session }) => senderFaults(session, (code) => code < 500),
  examples: [
    {
      name: '451',
      facts: smtpFacts(
        failing(
          { stage: 'mail', kind: 'refused', code: 451, reason: 'refused', reply: '451 4.3.0 Lookup failure' },
          { replies: [reply('mail', '451 4.3.0 Lookup failure')] },
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
