import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/ssmtp-login',
  reason: 'mail-client',
  rank: 'exact',
  literals: ['authorization failed ('],
  match: [/^Authorization failed \(/i],
  only: 'local',
  title: 'The mail program could not sign in',
  why: 'The mail hub refused user and password.',
  fix: 'Correct AuthUser and AuthPass in /etc/ssmtp/ssmtp.conf. Large providers want an application password.',
  source: 'https://manpages.debian.org/bullseye/ssmtp/ssmtp.8.en.html',
  samples: ['Authorization failed (535 5.7.8 Error: authentication failed)'],
  nearMisses: ['Authorization went well'],
});
