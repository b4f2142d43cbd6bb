import { found, unknown } from '../../facts/observed.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, tested } from '../sample-sessions.ts';
import { placeOf, rowsOf, shortReply } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/catch-all',
  severity: 'note',
  title: 'Every recipient is taken',
  message: '{place} accepts mail for {argument}, which nobody has.',
  why: 'Either a mailbox takes all (and fills with spam), or the server finds out later and bounces to senders who were forged: that leads to blocklists.',
  fix: 'Postfix: local_recipient_maps or virtual_mailbox_maps with the real names; on a backup MX: relay_recipient_maps, or reject_unverified_recipient.',
  references: ['https://www.postfix.org/BACKSCATTER_README.html'],
  needs: ['smtp'],
  each: (given, { target }) => rowsOf(given, target, 'policy', ({ question }) => question === 'random recipient'),
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
        policy: [
          {
            host: 'mx1.example.com',
            address: '192.0.2.25',
            port: 25,
            question: 'random recipient',
            argument: 'x@example.com',
            code: found(250),
            reply: '250 2.1.5 Ok',
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
            question: 'random recipient',
            argument: 'x@example.com',
            code: found(550),
            reply: '550 Ok',
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
            question: 'random recipient',
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
