import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/dovecot-limits',
  reason: 'too-many-connections',
  rank: 'exact',
  literals: [
    'process_limit',
    'client_limit',
    'mail_max_userip_connections',
    'client connections are being dropped',
    'maximum number of connections from user',
  ],
  match: [
    /process_limit \(?\d{0,9}\)? ?reached|client connections are being dropped|Maximum number of connections from user\+IP exceeded|client_limit .{0,80}reached/i,
  ],
  only: 'local',
  blame: 'us',
  title: 'A limit of Dovecot is reached',
  why: 'Too many programs are signed in at once (a user with many devices, or an attack), or the service has too few processes.',
  fix: 'doveadm who shows them; mail_max_userip_connections = 30; service imap-login { process_limit = 1024 }; service imap { process_limit = 2048 }; systemctl reload dovecot',
  source: 'https://doc.dovecot.org/2.3/admin_manual/login_processes/',
  samples: [
    'master: Warning: service(imap-login): process_limit (100) reached, client connections are being dropped',
    'imap-login: Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10): user=<joe>, rip=192.0.2.9',
  ],
  nearMisses: ['limit reached'],
});
