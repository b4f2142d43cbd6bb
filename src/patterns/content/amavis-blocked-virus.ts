import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/amavis-blocked-virus',
  reason: 'virus',
  rank: 'exact',
  literals: ['amavis blocked infected'],
  match: [/^amavis blocked INFECTED/i],
  blame: 'them',
  title: 'amavis found a virus',
  why: 'The scanner named in the brackets what it found; the message is in quarantine.',
  fix: 'Nothing to do for strangers. If it came from one of your users, scan the computer and change the password.',
  source: 'https://gitlab.com/amavis/amavis/-/blob/master/README_FILES/README.postfix.html',
  samples: ['amavis blocked INFECTED (Eicar-Test-Signature)'],
  nearMisses: ['amavis blocked SPAM'],
});
