import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-spawned-command',
  reason: 'pipe',
  rank: 'exact',
  literals: ['exit status', 'killed by signal'],
  match: [/\bcommand "?\/?\S{1,255} (?:exit status \d|killed by signal \d|exited with status \d)/i],
  only: 'local',
  title: 'A program that Postfix runs for a service ended with an error',
  why: 'Such as a policy service that spawn starts (policyd-spf, postgrey): it died while it was asked.',
  fix: 'Run it by hand as its user (user= in master.cf) and read what it prints; often a Python or Perl module is missing after an upgrade: apt-get install --reinstall postfix-policyd-spf-python',
  source: 'https://www.postfix.org/spawn.8.html',
  samples: [
    'warning: command /usr/bin/policyd-spf exit status 1',
    'warning: command /usr/bin/python3 killed by signal 9',
  ],
  nearMisses: ['warning: process /usr/lib/postfix/sbin/smtpd pid 3960 exit status 1'],
});
