import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-overriding-entry',
  reason: 'local-config',
  rank: 'exact',
  literals: ['overriding earlier entry'],
  match: [/overriding earlier entry: \S{1,80}=/i],
  only: 'local',
  title: 'A setting stands twice in main.cf',
  why: 'The last one counts; the first has no effect, whatever was meant.',
  fix: 'Remove one of them: grep -n ^NAME /etc/postfix/main.cf; then postfix reload.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/util/dict.c',
  samples: ['postconf: warning: /etc/postfix/main.cf, line 48: overriding earlier entry: mydestination=localhost'],
  nearMisses: ['duplicate master.cf entry'],
});
