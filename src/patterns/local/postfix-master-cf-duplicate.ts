import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-master-cf-duplicate',
  reason: 'local-config',
  rank: 'exact',
  literals: ['duplicate master.cf entry'],
  match: [/duplicate master\.cf entry for service "/i],
  only: 'local',
  title: 'A service stands twice in master.cf',
  why: 'The last one counts; the options of the first have no effect.',
  fix: 'Remove one of them: grep -n "^SERVICE " /etc/postfix/master.cf; then postfix reload.',
  source: 'https://www.postfix.org/master.5.html',
  samples: ['warning: duplicate master.cf entry for service "smtp" (inet) -- using the last entry'],
  nearMisses: ['duplicate entry: "root"'],
});
