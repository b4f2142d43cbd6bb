import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/sendmail-port-in-use',
  reason: 'local-config',
  rank: 'exact',
  literals: ['cannot bind: address already in use', 'opendaemonsocket'],
  match: [/opendaemonsocket: .{1,120}(?:cannot bind|server SMTP socket wedged)/i],
  only: 'local',
  title: 'Another program listens on the mail port',
  why: 'Sendmail cannot take the port: another mail server or a second Sendmail has it.',
  fix: 'See who: ss -ltnp "sport = :25"; stop that one for good, then systemctl restart sendmail.',
  source: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  samples: ['SYSERR(root): opendaemonsocket: daemon MTA: cannot bind: Address already in use'],
  nearMisses: ['cannot bind'],
});
