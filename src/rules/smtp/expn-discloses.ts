import { found, unknown } from '../../facts/observed.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, tested } from '../sample-sessions.ts';
import { placeOf, rowsOf, shortReply } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/expn-discloses',
  severity: 'note',
  title: 'EXPN tells who is on a list',
  message: '{place} answers EXPN {argument} with "{reply}".',
  why: 'It shows the members of a list or the target of an alias to everybody (RFC 5321 section 7.3).',
  fix: 'Sendmail: O PrivacyOptions=novrfy,noexpn; Exim: acl_smtp_expn unset',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-7.3'],
  needs: ['smtp'],
  each: (given, { target }) => rowsOf(given, target, 'vrfy', ({ question }) => question === 'EXPN'),
  check({ row, answer }) {
    if (row.state === 'absent' || answer.state === 'absent') return [];
    const { argument, reply } = row.value;
    if (!(answer.value >= 200 && answer.value < 300)) return [];
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
        vrfy: [
          {
            host: 'mx1.example.com',
            address: '192.0.2.25',
            port: 25,
            question: 'EXPN',
            argument: 'x@example.com',
            code: found(250),
            reply: '250 <someone@example.com>',
          },
        ],
      }),
      findings: 1,
    },
    {
      name: 'as it should be',
      facts: tested({
        vrfy: [
          {
            host: 'mx1.example.com',
            address: '192.0.2.25',
            port: 25,
            question: 'EXPN',
            argument: 'x@example.com',
            code: found(502),
            reply: '502 Ok',
          },
        ],
      }),
      findings: 0,
    },
    {
      name: 'no answer',
      facts: tested({
        vrfy: [
          {
            host: 'mx1.example.com',
            address: '192.0.2.25',
            port: 25,
            question: 'EXPN',
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
