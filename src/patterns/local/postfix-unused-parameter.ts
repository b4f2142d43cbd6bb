import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-unused-parameter',
  reason: 'local-config',
  rank: 'exact',
  literals: ['unused parameter: '],
  match: [/: unused parameter: \S/i],
  only: 'local',
  title: 'A setting is one that Postfix does not know',
  why: 'The name is mistyped, or of another version: it has no effect.',
  fix: 'Correct the name, or take it out: postconf -X NAME; maildoctor postfix proposes the likely right one.',
  source: 'https://www.postfix.org/postconf.1.html',
  samples: [
    '/usr/sbin/postconf: warning: /etc/postfix/main.cf: unused parameter: smtpd_recipent_restrictions=permit',
    'warning: /etc/postfix/master.cf: unused parameter: smtpd_foo=bar',
  ],
  nearMisses: ['warning: /etc/postfix/main.cf: undefined parameter: mynetwork'],
});
