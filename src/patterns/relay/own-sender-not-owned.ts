import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/own-sender-not-owned',
  reason: 'sender-not-owned',
  rank: 'exact',
  literals: ['not owned by user', 'sender address rejected: not logged in', 'not authorized to use sender'],
  match: [/Sender address rejected: not (?:owned by user|logged in)/i],
  only: 'ours',
  blame: 'us',
  title: 'A signed-in user sends with an address that is not his by your table',
  why: 'smtpd_sender_login_maps does not name this login for this sender address (an alias that was forgotten), or somebody sends with one of your addresses without signing in.',
  fix: 'If the user may, add it: echo "alias@example.com user@example.com" >> /etc/postfix/sender_login; postmap /etc/postfix/sender_login; ask it: postmap -q alias@example.com $(postconf -h smtpd_sender_login_maps)',
  source: 'https://www.postfix.org/postconf.5.html#smtpd_sender_login_maps',
  samples: [
    {
      text: '553 5.7.1 <alias@example.com>: Sender address rejected: not owned by user joe@example.com',
      program: 'postfix/smtpd',
    },
    { text: '553 5.7.1 <joe@example.com>: Sender address rejected: not logged in', program: 'postfix/smtpd' },
  ],
  nearMisses: [
    {
      text: '553 5.7.1 <alias@example.com>: Sender address rejected: not owned by user joe',
      program: 'postfix/smtp',
      relay: 'mx.example.net',
    },
  ],
});
