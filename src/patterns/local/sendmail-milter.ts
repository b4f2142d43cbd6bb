import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/sendmail-milter',
  reason: 'milter',
  rank: 'exact',
  literals: ['milter (', 'milter: initialization failed', 'temp failing commands'],
  match: [
    /Milter \(\S{1,80}\): (?:error connecting to filter|local socket name|to error state|init failed|timeout before|read returned|write\(|negotiate)|milter_\w{1,20} ?\(\S{1,80}\): (?:error|open|socket)|Milter: (?:initialization failed|connect: .{1,200}temp failing)/i,
  ],
  only: 'local',
  title: 'A mail filter (milter) of Sendmail does not answer',
  why: 'INPUT_MAIL_FILTER names a socket where nothing listens: the filter is down, or its socket has another name; with F=T mail is refused for the moment.',
  fix: 'systemctl status opendkim (or the like); compare the socket with INPUT_MAIL_FILTER in sendmail.mc; systemctl restart both.',
  source: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  samples: [
    'Milter (opendkim): error connecting to filter: Connection refused by /run/opendkim/opendkim.sock',
    'Milter (opendkim): to error state',
    'Milter: initialization failed, temp failing commands',
  ],
  nearMisses: ['Milter: data, reject=554 5.7.1 Command rejected'],
});
