import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/amavis-blocked',
  reason: 'spam-content',
  rank: 'exact',
  literals: ['amavis blocked spam'],
  match: [/^amavis blocked SPAM/i],
  blame: 'them',
  title: 'amavis held or threw away spam',
  why: 'Its score is above kill level; $final_spam_destiny says what became of it (quarantine, discard).',
  fix: 'If it was wanted: amavisd-release QUARANTINE-FILE; raise $sa_kill_level_deflt or let the sender pass (@whitelist_sender_acl).',
  source: 'https://gitlab.com/amavis/amavis/-/blob/master/README_FILES/README.postfix.html',
  samples: ['amavis blocked SPAM'],
  nearMisses: ['amavis blocked INFECTED (Eicar)'],
});
