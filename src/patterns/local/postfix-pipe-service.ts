import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-pipe-service',
  reason: 'pipe',
  rank: 'exact',
  literals: [
    'command-line attribute',
    'missing argv=',
    'missing user=',
    'pipe flag `',
    'requires a process limit',
    'unknown macro name: "',
    'request to deliver as',
    'request to use',
    'recipient_limit = 1',
  ],
  match: [
    /missing (?:argv|user)= |user= command-line attribute specifies|\bflag '[DO]' requires \S{1,80}_destination_recipient_limit = 1|service \S{1,60}: unknown macro name: "|request to (?:deliver as|use (?:mail system owner|privileged))|delivered-to enabled with multi-recipient request/i,
  ],
  only: 'local',
  title: 'A pipe or spawn service in master.cf is not set up fully',
  why: 'It needs user= (not root, not postfix) and argv=; with flags D or O it may take one recipient at a time only.',
  fix: 'Such as: dovecot unix - n n - - pipe flags=DRhu user=vmail:vmail argv=/usr/lib/dovecot/deliver -f ${sender} -d ${recipient}; postconf -e NAME_destination_recipient_limit=1; postfix reload',
  source: 'https://www.postfix.org/pipe.8.html',
  samples: [
    'fatal: missing user= command-line attribute',
    'fatal: user= command-line attribute specifies root privileges',
    "fatal: pipe flag `D' requires dovecot_destination_recipient_limit = 1",
  ],
  nearMisses: ['missing user'],
});
