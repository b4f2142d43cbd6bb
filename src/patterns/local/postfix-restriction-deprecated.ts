import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-restriction-deprecated',
  reason: 'local-config',
  rank: 'exact',
  literals: ['will be removed from', 'is deprecated. use', 'deprecated parameter'],
  match: [
    /\b(?:support for (?:restriction|parameter) .{1,120} will be removed from|restriction \S{1,60} is deprecated\. Use|deprecated parameter, use)/i,
  ],
  only: 'local',
  title: 'A restriction or parameter will go with a later Postfix',
  why: 'It still works, but the version that removes it will refuse to start, or will refuse all mail.',
  fix: 'Replace it by what the line names; then postfix reload.',
  source: 'https://www.postfix.org/DEPRECATION_README.html',
  samples: [
    'warning: support for restriction "permit_mx_backup" will be removed from Postfix; use "relay_domains" instead',
    'warning: support for parameter "smtpd_use_tls" will be removed from Postfix; instead, specify "smtpd_tls_security_level"',
  ],
  nearMisses: ['a restriction that was removed'],
});
