import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-delivery-socket-permission',
  reason: 'permission',
  rank: 'exact',
  literals: ['permission denied'],
  match: [/\bconnect to \S{1,255}\[(?:private|public|)\/?[^\]\d:][^\]:]{0,200}\](?::\d{1,5})?: Permission denied/i],
  only: 'local',
  title: 'Postfix may not open the socket that mail is handed to',
  why: 'The socket of the local service belongs to another user, or SELinux keeps Postfix out.',
  fix: 'In Dovecot: unix_listener /var/spool/postfix/private/dovecot-lmtp { mode = 0600; user = postfix; group = postfix }; systemctl restart dovecot; ausearch -m avc for SELinux.',
  source: 'https://www.postfix.org/lmtp.8.html',
  samples: ['connect to mx1.example[private/dovecot-lmtp]: Permission denied'],
  nearMisses: ['connect to mx.example.com[192.0.2.1]:25: Permission denied'],
});
