import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-version-mismatch',
  reason: 'local-config',
  rank: 'exact',
  literals: ['postfix library version mis-match'],
  match: [/Postfix library version mis-match: wanted \S{1,40}, found /i],
  only: 'local',
  title: 'Programs and libraries of Postfix are of two versions',
  why: 'An upgrade was half done: old processes still run, or files of two versions lie side by side.',
  fix: 'Finish it: apt-get install --reinstall postfix (or the like), then postfix stop; postfix start (a reload keeps the old master).',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/mail_version.c',
  samples: ['fatal: Postfix library version mis-match: wanted 3.7.11, found 3.5.25'],
  nearMisses: ['library version'],
});
