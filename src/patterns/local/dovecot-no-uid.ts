import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/dovecot-no-uid',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    "couldn't drop privileges",
    'user is missing uid',
    'invalid user settings',
    'home not set',
    'mail_location not set',
    'mail storage autodetection failed',
    'failed to initialize user',
    'mail access not allowed for root',
  ],
  match: [
    /Couldn't drop privileges|User is missing UID|Invalid user settings|autodetection failed|Failed to initialize user|Mail access not allowed for root|Home directory not set|mail_location not set/i,
  ],
  only: 'local',
  title: 'Dovecot does not know as which user, or where, to keep mail',
  why: 'userdb gives no uid, gid or home, or mail_location does not fit; mail for this user waits and sign-in fails.',
  fix: 'doveadm user USER shows what userdb gives: it needs uid, gid, home (userdb { driver = static; args = uid=vmail gid=vmail home=/var/vmail/%d/%n }); mail_location = maildir:~/Maildir; systemctl restart dovecot',
  source: 'https://doc.dovecot.org/2.3/configuration_manual/authentication/user_databases_userdb/',
  samples: [
    "lmtp(u@example.com): Error: Failed to initialize user: Couldn't drop privileges: User is missing UID (see mail_uid setting)",
    "imap(joe): Error: User initialization failed: Namespace '': Mail storage autodetection failed with home=/home/joe",
  ],
  nearMisses: ['missing'],
});
