import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/sendmail-connection-refused',
  reason: 'connection-refused',
  rank: 'exact',
  literals: ['connection refused by'],
  match: [/^(?:Deferred: )?Connection refused by \S/i],
  only: 'local',
  title: 'Nobody listens on the mail port of that host',
  why: 'The host answered that the port is closed: its mail server is down, or a firewall turns you away.',
  fix: 'It is retried by itself. If it is your own relay ([127.0.0.1] for sendmail -Ac), start the daemon: systemctl start sendmail; if it is SMART_HOST, correct name and port.',
  source: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  samples: ['Connection refused by m-reset.example.', 'Deferred: Connection refused by [127.0.0.1]'],
  nearMisses: ['connect to mx.example.com[192.0.2.1]:25: Connection refused'],
});
