import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/postfix-connect-forbidden',
  reason: 'unreachable',
  rank: 'exact',
  literals: ['permission denied', 'operation not permitted'],
  match: [/\bconnect to \S{1,255}\[[0-9a-f.:]{2,60}\]:\d{1,5}: (?:Permission denied|Operation not permitted)/i],
  only: 'local',
  blame: 'us',
  title: 'This machine does not let Postfix connect to that port',
  why: 'A rule of the local firewall (owner match, nftables), SELinux or a container policy forbids it; often a hosting panel that lets only its own mail server out.',
  fix: 'nft list ruleset | grep -n 25; iptables -S OUTPUT; for cPanel: SMTP Restrictions; for SELinux: setsebool -P httpd_can_sendmail 1 (web programs), ausearch -m avc.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_connect.c',
  samples: [
    'connect to mx.example.com[192.0.2.1]:25: Permission denied',
    'connect to mx.example.com[2001:db8::1]:25: Operation not permitted',
  ],
  nearMisses: ['connect to mx1.example[private/dovecot-lmtp]: Permission denied'],
});
