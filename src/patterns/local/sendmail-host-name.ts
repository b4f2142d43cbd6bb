import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/sendmail-host-name',
  reason: 'local-config',
  rank: 'exact',
  literals: ['my unqualified host name', 'unable to qualify my own domain name', 'is not qualified; see cf/readme'],
  match: [
    /My unqualified host name \(\S{1,255}\) unknown|unable to qualify my own domain name|local host name \(\S{1,255}\) is not qualified/i,
  ],
  only: 'local',
  title: 'Sendmail does not know the full name of this host',
  why: 'It waits a minute at each start, and may say a short name in HELO, which others refuse.',
  fix: "Put the full name first in /etc/hosts: 192.0.2.10 mail.example.com mail; or define(`confDOMAIN_NAME', `mail.example.com')dnl in sendmail.mc; systemctl restart sendmail",
  source: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  samples: [
    'My unqualified host name (mail) unknown; sleeping for retry',
    'unable to qualify my own domain name (mail) -- using short name',
  ],
  nearMisses: ['my host name'],
});
