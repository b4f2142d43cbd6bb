import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/opendkim-key-file',
  reason: 'permission',
  rank: 'exact',
  literals: ['key data is not secure', 'error loading key', "can't load key from", 'not secure'],
  match: [/key data is not secure|error loading key '|can't load key from \S/i],
  only: 'local',
  title: 'OpenDKIM may not or will not use its private key',
  why: 'The key file may be read or written by others, or not by the user opendkim.',
  fix: 'chown -R opendkim:opendkim /etc/opendkim/keys; chmod 700 the folders, 600 the keys (also the folders above must not be writable by others); systemctl restart opendkim',
  source: 'http://www.opendkim.org/opendkim.conf.5.html',
  samples: [
    "4D2F1201: error loading key 'mail._domainkey.example.com'",
    '/etc/opendkim/keys/mail.private: key data is not secure: /etc/opendkim/keys can be read or written by other users',
    "can't load key from /etc/opendkim/mail.private: Permission denied",
  ],
  nearMisses: ['a secure key'],
});
