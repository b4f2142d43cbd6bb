import { defineEachRule } from '../define.ts';
import { reply, session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { conversationsOf, placeOf } from '../sessions.ts';

/** Below that nobody notices. */
const SLOW_MS = 5000;

export default defineEachRule({
  id: 'smtp/slow-reply',
  severity: 'note',
  title: 'Replies come late',
  message: '{place} takes {seconds} s to answer {commands}.',
  why: 'A tarpit slows spammers down on purpose; otherwise a lookup of the server (DNS, blocklist, directory, filter) times out. Senders wait for minutes, programs that people wait for do not.',
  fix: 'Nothing, where it is meant. Otherwise look in the log of the server for what times out at that command.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2'],
  needs: ['smtp'],
  each: conversationsOf,
  check({ subject, session }) {
    // The greeting has a rule of its own, and a filter may think about a message.
    const slow = session.replies.filter(
      ({ stage, ms }) => ms >= SLOW_MS && stage !== 'greeting' && stage !== 'acceptance',
    );
    if (slow.length === 0) return [];
    const seconds = Math.round(Math.max(...slow.map(({ ms }) => ms)) / 1000);
    const commands = [...new Set(slow.map(({ command, stage }) => command?.split(' ')[0] ?? stage))];
    return [{ subject, data: { ...placeOf(session), seconds, commands } }];
  },
  examples: [
    {
      name: 'nine seconds for RCPT',
      facts: smtpFacts(session({ replies: [{ ...reply('rcpt', '250 Ok'), ms: 9000 }] })),
      findings: 1,
    },
    { name: 'at once', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
