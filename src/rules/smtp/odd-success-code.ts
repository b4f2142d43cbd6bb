import type { ReplyFact, StageName } from '../../facts/smtp.ts';
import { defineEachRule } from '../define.ts';
import { reply, session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { conversationsOf, placeOf, replyEvidence } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/odd-success-code',
  severity: 'warning',
  title: 'An unusual code for success',
  message: '{place} answers {command} with {code}; the code for success there is {usual}.',
  why: 'Most senders look at the first digit only; some look for the very code of RFC 5321 section 4.3.2, and take any other for a failure.',
  fix: 'Answer {command} with {usual}.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2'],
  needs: ['smtp'],
  each: conversationsOf,
  check({ subject, session }) {
    // Where replies are out of step, the code belongs to another command.
    if (session.anomalies.some(({ kind }) => kind === 'unsolicited')) return [];
    return session.replies.filter(isOdd).map((one) => {
      const data = {
        command: one.command?.split(' ')[0] ?? one.stage,
        code: one.code,
        usual: USUAL[one.stage]?.[0] ?? 250,
      };
      return { subject, data: { ...placeOf(session), ...data }, evidence: replyEvidence(one) };
    });
  },
  examples: [
    {
      name: '220 to MAIL',
      facts: smtpFacts(session({ replies: [reply('mail', '220 Ok', 'MAIL FROM:<>')] })),
      findings: 1,
    },
    {
      name: '250 to STARTTLS',
      facts: smtpFacts(session({ replies: [reply('starttls', '250 Go', 'STARTTLS')] })),
      findings: 1,
    },
    { name: '251 to RCPT', facts: smtpFacts(session({ replies: [reply('rcpt', '251 Will forward')] })), findings: 0 },
    {
      name: 'a refusal is told elsewhere',
      facts: smtpFacts(session({ replies: [reply('mail', '550 No')] })),
      findings: 0,
    },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});

/** Codes of success by stage, the usual one first. */
const USUAL: Readonly<Partial<Record<StageName, readonly number[]>>> = {
  ehlo: [250],
  helo: [250],
  'ehlo-after-tls': [250],
  'helo-after-tls': [250],
  starttls: [220],
  mail: [250],
  rcpt: [250, 251, 252],
  acceptance: [250],
};

const isOdd = ({ stage, code }: ReplyFact): boolean =>
  code >= 200 && code < 300 && USUAL[stage] !== undefined && !USUAL[stage].includes(code);
