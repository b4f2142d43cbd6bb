import type { RuleExample } from './define.ts';
import { failing, reply, session, smtpFacts, timedOutSession } from './sample-sessions.ts';

const AUTH_FIRST = '530 5.7.0 Authentication required';

/** Examples of the rules of refused recipients, which the first digit alone tells apart. */
export function recipientExamples(refusal: string): readonly RuleExample[] {
  const code = Number(refusal.slice(0, 3));
  return [
    { name: `${code}`, facts: refusedWith(refusal), findings: 1 },
    {
      name: 'one of two, while the message is taken for the other',
      facts: smtpFacts(
        session({
          outcome: 'delivered',
          recipients: [
            { address: 'a@example.com', code: 250, text: '250 2.1.5 Ok' },
            { address: 'b@example.com', code, text: refusal },
          ],
        }),
      ),
      findings: 1,
    },
    {
      name: 'the other digit',
      facts: refusedWith(code < 500 ? '550 5.1.1 No such user' : '451 4.3.0 Lookup failure'),
      findings: 0,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
    { name: 'port 587 wants a user first', facts: refusedWith(AUTH_FIRST, { role: 'submission' }), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ];
}

function refusedWith(text: string, change: Parameters<typeof failing>[1] = {}) {
  const code = Number(text.slice(0, 3));
  const recipients = [{ address: 'someone@example.com', code, text }];
  const failure = { stage: 'rcpt', kind: 'refused', code, reason: 'refused', reply: text } as const;
  return smtpFacts(failing(failure, { replies: [reply('rcpt', text)], recipients, ...change }));
}
