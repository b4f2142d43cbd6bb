import { found, unknown } from '../../facts/observed.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, tested } from '../sample-sessions.ts';
import { placeOf, rowsOf, shortReply } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/abuse-refused',
  severity: 'note',
  title: 'There is no abuse mailbox',
  message: '{place} refuses mail for {argument}: "{reply}".',
  why: 'Reports of abuse go there (RFC 2142 section 2); without it, others block first and ask never.',
  fix: '/etc/aliases: abuse: postmaster, then newaliases',
  references: ['https://www.rfc-editor.org/rfc/rfc2142#section-2'],
  needs: ['smtp'],
  each: (given, { target }) => rowsOf(given, target, 'policy', ({ question }) => question === 'abuse'),
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
            question: 'abuse',
            argument: 'x@example.com',
            code: found(550),
            reply: '550 5.1.1 User unknown',
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
            question: 'abuse',
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
            question: 'abuse',
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
