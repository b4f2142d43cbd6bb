import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-macro-syntax',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'truncated macro reference',
    'empty macro name',
    'unreasonable macro call nesting',
    'expected at: "...',
    'operator suffix',
  ],
  match: [/truncated macro reference: "|empty macro name: "|unreasonable macro call nesting: "|expected at: "\.\.\./i],
  only: 'local',
  title: 'A $name or ${…} in the configuration is not written as it must be',
  why: 'A brace is missing, or a parameter is defined by itself; Postfix stops.',
  fix: 'Look for the words of the line with postconf -n and postconf -M; write ${name} with both braces, $$ for a dollar sign.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/util/mac_expand.c',
  samples: ['warning: truncated macro reference: "${myhostname"', 'fatal: unreasonable macro call nesting: "mydomain"'],
  nearMisses: ['a macro'],
});
