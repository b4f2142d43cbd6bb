import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-delivery-socket',
  reason: 'local-config',
  rank: 'exact',
  literals: ['connect to'],
  match: [
    /\bconnect to \S{1,255}\[(?:private|public|run|var|tmp|)\/?[^\]\d:][^\]:]{0,200}\](?::\d{1,5})?: (?:No such file or directory|Connection refused|Connection timed out|Not a socket)/i,
  ],
  only: 'local',
  title: 'The local service that mail is handed to does not answer',
  why: "Delivery goes through a socket (such as Dovecot's LMTP), and nothing listens there: the service is down, its socket has another name, or lies outside /var/spool/postfix.",
  fix: 'systemctl status dovecot; ls -l /var/spool/postfix/private. In Dovecot: service lmtp { unix_listener /var/spool/postfix/private/dovecot-lmtp { mode = 0600; user = postfix; group = postfix } }; then postfix flush.',
  source: 'https://www.postfix.org/lmtp.8.html',
  samples: [
    'connect to mx1.example[private/dovecot-lmtp]: No such file or directory',
    'connect to mx1.example[/run/dovecot/lmtp]: Connection refused',
  ],
  nearMisses: [
    'connect to mx.example.com[192.0.2.1]:25: Connection refused',
    'connect to mx.example.com[2001:db8::1]:25: Connection refused',
  ],
});
