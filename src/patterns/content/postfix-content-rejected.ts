import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/postfix-content-rejected',
  reason: 'spam-content',
  rank: 'exact',
  literals: ['message content rejected'],
  match: [/^message content rejected/i],
  only: 'local',
  blame: 'us',
  title: 'A header or body rule of this server refused the message',
  why: 'header_checks or body_checks say REJECT to something in it; for mail that was handed in locally it comes back as a bounce.',
  fix: 'grep "reject: header\\|reject: body" /var/log/mail.log names the rule and the line; correct the table (postconf header_checks body_checks), or the message.',
  source: 'https://www.postfix.org/header_checks.5.html',
  samples: ['message content rejected'],
  nearMisses: ['550 5.7.1 message content rejected'],
});
