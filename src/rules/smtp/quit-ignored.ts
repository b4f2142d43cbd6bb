import { defineEachRule } from '../define.ts';
import { reply, session, smtpFacts } from '../sample-sessions.ts';
import { observedIn, placeOf } from '../sessions.ts';

const HOW = { silent: 'silence', closed: 'it closes without a word', reset: 'it resets the connection' } as const;

export default defineEachRule({
  id: 'smtp/quit-ignored',
  severity: 'note',
  title: 'QUIT is not answered',
  message: '{place} does not answer QUIT as it should: {how}.',
  why: 'No mail is lost by it, but senders wait, and keep connections open that both sides need.',
  fix: 'Answer QUIT with 221 and close then (RFC 5321 section 4.1.1.10).',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.10'],
  needs: ['smtp'],
  each: (given) => observedIn(given, ({ quit }) => quit),
  check({ subject, session, seen }) {
    // Who has refused already may leave as he likes.
    if (session.failure) return [];
    // A server that is a reply ahead has its answer to QUIT waiting: that is told already.
    if (session.anomalies.some(({ kind }) => kind === 'unsolicited')) return [];
    const code = session.replies.findLast(({ stage }) => stage === 'quit')?.code;
    const how =
      seen.state === 'absent'
        ? undefined
        : seen.value === 'answered'
          ? code === 221
            ? undefined
            : `with ${code}`
          : HOW[seen.value];
    return how === undefined ? [] : [{ subject, data: { ...placeOf(session), how } }];
  },
  examples: [
    { name: 'silence', facts: smtpFacts(session({ quit: 'silent', replies: [] })), findings: 1 },
    { name: '500', facts: smtpFacts(session({ replies: [reply('quit', '500 What?')] })), findings: 1 },
    { name: '221', facts: smtpFacts(session()), findings: 0 },
  ],
});
