import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/tencent-recipient-overloaded',
  reason: 'rate-limited',
  rank: 'code',
  match: [/mailbox unavailable or access den(?:ied|ined)/i],
  speaker: 'tencent',
  title: 'QQ Mail: this mailbox gets too much mail at once',
  why: 'QQ guards a mailbox that receives many messages in a short time; the mailbox exists, for all that the answer sounds.',
  fix: 'Wait and send again; do not take the address off your list for this.',
  contact:
    'https://service.mail.qq.com/ (Help, bounce codes, feedback form), or the postmaster site https://open.mail.qq.com/',
  source: 'https://service.mail.qq.com/detail/122',
  samples: ['550 Mailbox unavailable or access denied'],
  nearMisses: ['550 Requested action not taken: mailbox unavailable'],
});
