import { anomaliesOf } from '../anomalies.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { conversationsOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/bare-lf',
  severity: 'warning',
  title: 'Lines end with LF alone',
  message: '{place} ends lines of its reply to {stage} with LF alone instead of CRLF.',
  why: 'A line ends with CRLF and nothing else (RFC 5321 section 2.3.8): strict senders wait for it in vain, or take two lines for one.',
  fix: 'Let the server write CR LF; where a script answers, it prints "\\n" instead of "\\r\\n".',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-2.3.8'],
  needs: ['smtp'],
  each: conversationsOf,
  check: anomaliesOf('bare-lf'),
  examples: [
    {
      name: 'seen',
      facts: smtpFacts(session({ anomalies: [{ kind: 'bare-lf', stage: 'ehlo', line: '250 ok' }] })),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
