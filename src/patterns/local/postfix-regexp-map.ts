import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-regexp-map',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['regexp map', 'pcre map'],
  match: [/\b(?:regexp|pcre) map \S{1,255}, line \d{1,9}: /i],
  only: 'local',
  title: 'A rule of a regexp or pcre table is wrong',
  why: 'The expression on that line cannot be read; the rule is skipped, so what it should catch passes.',
  fix: 'Correct the line (delimiters at both ends: /expression/ ACTION; IF needs ENDIF), then try it: postmap -q "text to match" regexp:/path/of/table. These tables need no postmap.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/util/dict_regexp.c',
  samples: [
    'warning: regexp map /etc/postfix/header_checks, line 3: no closing regexp delimiter "/": skipping this rule',
    'warning: pcre map /etc/postfix/body_checks.pcre, line 10: error in regex at offset 12: missing closing parenthesis',
    'warning: regexp map /etc/postfix/header_checks, line 7: Unmatched [, [^, [:, [., or [=: skipping this rule',
  ],
  nearMisses: ['regexp map is empty'],
});
