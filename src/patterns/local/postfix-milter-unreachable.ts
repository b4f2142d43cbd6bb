import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-milter-unreachable',
  reason: 'milter',
  rank: 'exact',
  literals: ['connect to milter service'],
  match: [/connect to Milter service \S{1,255}: (?!Permission)/i],
  only: 'local',
  title: 'A mail filter (milter) does not answer',
  why: 'smtpd_milters or non_smtpd_milters names a socket where nothing listens: the filter is down, listens elsewhere, or its socket lies outside the chroot. Mail is then refused for the moment, or passes unfiltered and unsigned, as milter_default_action says.',
  fix: 'systemctl status opendkim rspamd (or the like); ss -lnp | grep SOCKET-OR-PORT; compare with postconf smtpd_milters non_smtpd_milters. A socket for a chroot: local:/var/spool/postfix/opendkim/opendkim.sock in opendkim.conf, local:opendkim/opendkim.sock in main.cf.',
  source: 'https://www.postfix.org/MILTER_README.html',
  samples: [
    'warning: connect to Milter service inet:localhost:8891: Connection refused',
    'warning: connect to Milter service unix:/run/opendkim/opendkim.sock: No such file or directory',
  ],
  nearMisses: ['warning: connect to Milter service unix:/run/opendkim/opendkim.sock: Permission denied'],
});
