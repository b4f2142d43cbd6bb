import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-include-file',
  reason: 'local-config',
  rank: 'exact',
  literals: [':include:', 'include file'],
  match: [/(?:cannot open include file|unable to lookup :include: file|:include:\S{0,255} uses a relative path)/i],
  only: 'local',
  title: 'A list file that an alias includes cannot be read',
  why: '":include:/path" names a file that is missing or may not be read by the user of the alias.',
  fix: 'ls -l the path; chmod 644 it and give it an absolute path in /etc/aliases; then newaliases',
  source: 'https://www.postfix.org/aliases.5.html',
  samples: [
    'cannot open include file /etc/lists/all: No such file or directory',
    'warning: :include:lists/all uses a relative path',
  ],
  nearMisses: [':include: works'],
});
