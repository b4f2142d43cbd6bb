import { defineEachRule } from '../define.ts';
import { clearSession, reply, session, smtpFacts } from '../sample-sessions.ts';
import { placeOf, repliesIn, replyEvidence, shortReply } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/no-ehlo',
  severity: 'warning',
  title: 'The server speaks HELO only',
  message: '{place} refuses EHLO ("{reply}") and takes HELO.',
  why: 'Every server must know EHLO (RFC 5321 section 2.2.1). Without it there is no TLS, no size limit told, no 8-bit mail and no signing in.',
  fix: 'See what stands before the server: firewalls that "inspect" SMTP (Cisco fixup) take EHLO away. Switch that off, or replace the server.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-2.2.1'],
  needs: ['smtp'],
  each: (given) => repliesIn(given, 'ehlo', 'ehlo-after-tls'),
  check({ subject, session, seen }) {
    const refused = seen.state === 'found' ? seen.value.find(({ code }) => code >= 400) : undefined;
    const helo = session.replies.find(({ stage, code }) => /^helo/.test(stage) && code >= 200 && code < 300);
    if (!refused || !helo) return [];
    return [
      { subject, data: { ...placeOf(session), reply: shortReply(refused.text) }, evidence: replyEvidence(refused) },
    ];
  },
  examples: [
    {
      name: '502 to EHLO, 250 to HELO',
      facts: smtpFacts(
        clearSession({
          replies: [
            reply('greeting', '220 mx1.example.com'),
            reply('ehlo', '502 5.5.2 Not known', 'EHLO a'),
            reply('helo', '250 mx1.example.com', 'HELO a'),
          ],
        }),
      ),
      findings: 1,
    },
    { name: 'EHLO taken', facts: smtpFacts(session()), findings: 0 },
  ],
});
