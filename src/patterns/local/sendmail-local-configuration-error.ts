import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/sendmail-local-configuration-error',
  reason: 'local-config',
  rank: 'exact',
  literals: ['local configuration error'],
  match: [/^(?:Deferred: |553 5\.3\.5 |DSN: )?Local configuration error$/i],
  only: 'local',
  title: 'Sendmail itself is set up wrongly for that address',
  why: 'The SYSERR line with the same id says how: an MX that leads here, a mailer that does not exist, a relay that loops.',
  fix: 'grep the id for SYSERR; add your domain to /etc/mail/local-host-names, or correct mailertable; systemctl restart sendmail',
  source: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  samples: ['Local configuration error'],
  nearMisses: ['a local error'],
});
