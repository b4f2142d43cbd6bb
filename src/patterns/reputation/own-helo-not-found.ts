import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/own-helo-not-found',
  reason: 'helo-rejected',
  rank: 'exact',
  match: [/Helo command rejected: Host not found/i],
  only: 'ours',
  blame: 'them',
  title: 'A client said a HELO name that DNS does not know',
  why: 'reject_unknown_helo_hostname asks DNS for the name. Many real servers say a private name, so the rule costs wanted mail.',
  fix: 'Take the rule out: postconf smtpd_helo_restrictions, without reject_unknown_helo_hostname; postfix reload. The sender has to publish an A record for the name, or to say another one.',
  source: 'https://www.postfix.org/postconf.5.html#reject_unknown_helo_hostname',
  samples: [{ text: '450 4.7.1 <mail.internal>: Helo command rejected: Host not found', program: 'postfix/smtpd' }],
  nearMisses: [
    {
      text: '450 4.7.1 <mail.internal>: Helo command rejected: Host not found',
      program: 'postfix/smtp',
      relay: 'mx.example.net',
    },
  ],
});
