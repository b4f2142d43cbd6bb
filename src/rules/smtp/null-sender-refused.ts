import { found, unknown } from '../../facts/observed.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, tested } from '../sample-sessions.ts';
import { placeOf, rowsOf, shortReply } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/null-sender-refused',
  severity: 'error',
  title: 'Bounces are refused',
  message: '{place} refuses the empty sender: "{reply}".',
  why: 'Reports of failed delivery, and replies of some systems, come from <> (RFC 5321 section 4.5.5): users never learn that their mail did not arrive, and some servers refuse mail from domains that do so.',
  fix: 'Accept MAIL FROM:<>; where backscatter is the reason, tag outgoing senders instead (BATV), or refuse <> only for addresses that never send.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.5.5'],
  needs: ['smtp'],
  each: (given, { target }) => rowsOf(given, target, 'policy', ({ question }) => question === 'null sender'),
  check({ row, answer }) {
    if (row.state === 'absent' || answer.state === 'absent') return [];
    const { argument, reply } = row.value;
    if (!(answer.value >= 500)) return [];
    const evidence = [
      { label: 'of', value: argument },
      { label: 'reply', value: reply },
    ];
    return [
      {
        subject: placeOf(row.value).place,
        data: { ...placeOf(row.value), argument, reply: shortReply(reply) },
        evidence,
      },
    ];
  },
  examples: [
    {
      name: 'seen',
      facts: tested({
        policy: [
          {
            host: 'mx1.example.com',
            address: '192.0.2.25',
            port: 25,
            question: 'null sender',
            argument: 'x@example.com',
            code: found(550),
            reply: '550 5.7.1 Null sender refused',
          },
        ],
      }),
      findings: 1,
    },
    {
      name: 'as it should be',
      facts: tested({
        policy: [
          {
            host: 'mx1.example.com',
            address: '192.0.2.25',
            port: 25,
            question: 'null sender',
            argument: 'x@example.com',
            code: found(250),
            reply: '250 Ok',
          },
        ],
      }),
      findings: 0,
    },
    {
      name: 'no answer',
      facts: tested({
        policy: [
          {
            host: 'mx1.example.com',
            address: '192.0.2.25',
            port: 25,
            question: 'null sender',
            argument: 'x@example.com',
            code: unknown('network', 'closed'),
            reply: '',
          },
        ],
      }),
      findings: 0,
      unjudged: 1,
    },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});
