import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/postfix-alias-loop',
  reason: 'loop',
  rank: 'exact',
  literals: ['alias database loop for'],
  match: [/alias database loop for \S/i],
  only: 'local',
  blame: 'us',
  title: 'An alias leads back to itself',
  why: 'Two or more aliases point at each other (a: b, b: a), so the mail belongs nowhere.',
  fix: 'grep -n NAME /etc/aliases and follow it; let one of them end at a user or an outside address; then newaliases. To keep a copy locally write the name with a backslash: "joe: \\\\joe, joe@example.net"',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/local/alias.c',
  samples: ['warning: alias database loop for loopy2', 'alias database loop for loopy2'],
  nearMisses: ['mail forwarding loop for u@example.com'],
});
