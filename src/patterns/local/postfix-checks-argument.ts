import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-checks-argument',
  reason: 'lookup-table',
  rank: 'exact',
  literals: [
    '-- need user@domain',
    '-- need transport:destination',
    'action without text in',
    'command argument in',
    '-- need "headername',
    '-- need 4.x.x',
  ],
  match: [
    /\b(?:bad|missing) (?:BCC|FILTER|REDIRECT|DSN|PREPEND|REPLACE).{1,300}|(?:PREPEND|REPLACE) action without text in/i,
  ],
  only: 'local',
  title: 'An action in header_checks or body_checks lacks its argument',
  why: 'FILTER needs transport:destination, REDIRECT and BCC an address, PREPEND and REPLACE a header; the rule is not carried out.',
  fix: 'Complete the line, such as: /^Subject: x/ REDIRECT postmaster@example.com; try it: postmap -q "Subject: x" regexp:/etc/postfix/header_checks',
  source: 'https://www.postfix.org/header_checks.5.html',
  samples: [
    'warning: bad FILTER command smtp in header_checks -- need transport:destination',
    'warning: missing FILTER command argument in header_checks map',
    'warning: PREPEND action without text in header_checks map',
    'warning: bad REDIRECT target "joe" in body_checks map -- need user@domain',
  ],
  nearMisses: ['a bad filter'],
});
