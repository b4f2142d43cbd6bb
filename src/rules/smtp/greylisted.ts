import { isGreylisting } from '../../syntax/smtp/reply-meaning.ts';
import { defineEachRule } from '../define.ts';
import { reply, session, smtpFacts } from '../sample-sessions.ts';
import { placeOf, repliesIn, replyEvidence, shortReply } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/greylisted',
  severity: 'note',
  title: 'Strangers are asked to come back',
  message: '{place} greylists: "{reply}".',
  why: 'The first mail of an unknown sender is put off for some minutes, then taken: sound, but slow, and short-lived codes arrive too late.',
  fix: 'Nothing, where it is meant. --wait tries again from here until it is accepted, and tells the delay.',
  references: ['https://www.rfc-editor.org/rfc/rfc6647'],
  needs: ['smtp'],
  each: (given) => repliesIn(given, 'mail', 'rcpt', 'data', 'acceptance'),
  check({ subject, session, seen }) {
    const hit = seen.state === 'found' ? seen.value.find(({ code, text }) => isGreylisting(code, text)) : undefined;
    return hit
      ? [{ subject, data: { ...placeOf(session), reply: shortReply(hit.text) }, evidence: replyEvidence(hit) }]
      : [];
  },
  examples: [
    {
      name: 'greylisted',
      facts: smtpFacts(session({ replies: [reply('rcpt', '450 4.2.0 Greylisted, please try again later')] })),
      findings: 1,
    },
    {
      name: 'a plain 451 is something else',
      facts: smtpFacts(session({ replies: [reply('rcpt', '451 4.3.0 Temporary lookup failure')] })),
      findings: 0,
    },
  ],
});
