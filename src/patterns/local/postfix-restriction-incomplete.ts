import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-restriction-incomplete',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'needs a definition',
    'requires domain name argument',
    'must be followed by',
    'need maptype:mapname',
    'expected maptype:mapname',
    'define a restriction class',
    'returns ok for',
  ],
  match: [
    /\brestriction \S{1,80}(?: [`'"]\S{1,80}['"])? (?:needs a definition|requires domain name argument|must be followed by|returns OK for)/i,
    /need maptype:mapname|expected maptype:mapname instead of '|define a restriction class and specify its name/i,
  ],
  only: 'local',
  title: 'A restriction lacks its argument',
  why: 'check_…_access needs a table (type:name), reject_rbl_client a domain, a class its definition; clients are answered with "451 4.3.5 Server configuration error".',
  fix: 'Complete it, such as: check_sender_access hash:/etc/postfix/sender_access, reject_rbl_client zen.spamhaus.org=127.0.0.[2..11]; then postfix reload.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
  samples: [
    'warning: restriction reject_rbl_client requires domain name argument',
    'fatal: restriction check_sender_access: bad argument "sender_access": need maptype:mapname',
    "warning: restriction class `strict' needs a definition",
  ],
  nearMisses: ['a definition'],
});
