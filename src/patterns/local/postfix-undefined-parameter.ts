import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-undefined-parameter',
  reason: 'local-config',
  rank: 'exact',
  literals: ['undefined parameter', 'macro processing error', 'no such parameter'],
  match: [/: undefined parameter: \S|dictionary \S{1,255}: macro processing error/i],
  only: 'local',
  title: 'A setting uses a name that is not defined',
  why: 'A $name in main.cf or master.cf has no value: mistyped, or defined after a rename only; it counts as empty.',
  fix: 'grep the name in /etc/postfix/main.cf and master.cf; define it (name = value) or correct the spelling; then postfix reload.',
  source: 'https://www.postfix.org/postconf.1.html',
  samples: ['/usr/sbin/postconf: warning: /etc/postfix/main.cf: undefined parameter: mynetwork'],
  nearMisses: ['warning: /etc/postfix/main.cf: unused parameter: foo=bar'],
});
