import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/dovecot-permission',
  reason: 'permission',
  rank: 'exact',
  literals: ['failed: permission denied', 'failed: operation not permitted'],
  match: [
    /^(?!.{0,40}Command output).{0,200}\b(?:mkdir|open|stat|chdir|rename|unlink|file_dotlock_create|safe_mkstemp|net_connect_unix|access|link|utime|fchown|connect)\([^)]{1,160}\) failed: (?:Permission denied|Operation not permitted)/i,
  ],
  only: 'local',
  title: 'Dovecot may not open a mailbox or socket',
  why: 'The line names the path, the user it runs as, and which right is missing (in brackets).',
  fix: 'ls -ld the path; chown -R vmail:vmail /var/vmail for virtual users; mail_privileged_group = mail for /var/mail; for the stats-writer socket: service stats { unix_listener stats-writer { mode = 0666 } }; restorecon -Rv under SELinux.',
  source: 'https://doc.dovecot.org/2.3/admin_manual/errors/',
  samples: [
    'lmtp(u@example.com): Error: Mailbox INBOX: mkdir(/var/vmail/example.com/u) failed: Permission denied (euid=5000(vmail) egid=5000(vmail) missing +w perm: /var/vmail/example.com, dir owned by 0:0 mode=0755)',
    'lda: Error: net_connect_unix(/run/dovecot/stats-writer) failed: Permission denied',
    'Error: chdir(/home/joe/) failed: Permission denied (euid=1001(joe) egid=1001(joe) missing +x perm: /home, dir owned by 0:0 mode=0700)',
  ],
  nearMisses: ['failed: Connection refused'],
});
