import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/dns/opensmtpd-mx-lookup',
  reason: 'dns-temporary',
  rank: 'exact',
  literals: ['temporary failure in mx lookup'],
  match: [/Temporary failure in MX lookup/i],
  only: 'local',
  title: 'DNS gave no answer for that domain',
  why: 'The question for its MX record timed out or ended in SERVFAIL.',
  fix: 'dig DOMAIN MX; if it fails for every domain, mend /etc/resolv.conf. It is retried by itself.',
  source: 'https://man.openbsd.org/smtpd.conf.5',
  samples: ['Temporary failure in MX lookup'],
  nearMisses: ['temporary failure of the lift'],
});
