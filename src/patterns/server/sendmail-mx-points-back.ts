import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/sendmail-mx-points-back',
  reason: 'loop',
  rank: 'exact',
  literals: ['points back to', 'mail loops back to me'],
  match: [/MX list for \S{1,255} points back to|config error: mail loops back to me\b/i],
  only: 'local',
  blame: 'us',
  title: 'Mail for this domain leads back to this Sendmail',
  why: 'Its MX record names this host, but the domain is not in class w, so Sendmail does not take it as local.',
  fix: 'echo example.com >> /etc/mail/local-host-names (or a line in mailertable or relay-domains where another server has it); systemctl restart sendmail',
  source: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  samples: [
    'SYSERR(root): MX list for loop.example. points back to mail.example',
    'SYSERR(root): example.com. config error: mail loops back to me (MX problem?)',
  ],
  nearMisses: ['mail for example.com loops back to myself'],
});
