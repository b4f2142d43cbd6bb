import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/amavis-blocked-banned',
  reason: 'attachment',
  rank: 'exact',
  literals: ['amavis blocked ban'],
  match: [/^amavis blocked BANNED/i],
  blame: 'them',
  title: 'amavis held a message with an attachment that is not allowed',
  why: '$banned_filename_re names the kinds (programs, scripts, archives in archives).',
  fix: 'If it was wanted: amavisd-release QUARANTINE-FILE; or take the kind out of $banned_filename_re.',
  source: 'https://gitlab.com/amavis/amavis/-/blob/master/README_FILES/README.postfix.html',
  samples: ['amavis blocked BANNED (application/x-dosexec,.exe)'],
  nearMisses: ['amavis blocked SPAM'],
});
