import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-required-alias-missing',
  reason: 'local-config',
  rank: 'exact',
  literals: ['required alias not found'],
  match: [/required alias not found: \S/i],
  only: 'local',
  title: 'An alias that every server must have is missing',
  why: 'postmaster (RFC 5321 section 4.5.1) and mailer-daemon get the reports of the mail system.',
  fix: 'printf "postmaster: root\\nmailer-daemon: postmaster\\nroot: you@example.com\\n" >> /etc/aliases; newaliases',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/local/alias.c',
  samples: ['warning: required alias not found: mailer-daemon', 'warning: required alias not found: postmaster'],
  nearMisses: ['alias database unavailable'],
});
