import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/opendkim-not-signed',
  reason: 'dkim',
  rank: 'exact',
  literals: [
    'no signing table match',
    'no signing domain match',
    'no signing keylist match',
    'signing table references unknown key',
    'not internal',
    'failed to add default signing request',
    'signing error',
  ],
  match: [
    /no signing (?:table|domain|keylist) match|signing table references unknown key|DKIM signing error|signature generation error/i,
  ],
  only: 'local',
  blame: 'us',
  title: 'OpenDKIM does not sign mail of this server',
  why: "The sender's domain is in neither Domain nor SigningTable, or the table names a key that KeyTable lacks.",
  fix: 'echo "*@example.com mail._domainkey.example.com" >> /etc/opendkim/SigningTable (with refile: in opendkim.conf); echo "mail._domainkey.example.com example.com:mail:/etc/opendkim/keys/example.com/mail.private" >> /etc/opendkim/KeyTable; systemctl restart opendkim',
  source: 'http://www.opendkim.org/opendkim.conf.5.html',
  samples: [
    "4D2F1201: no signing table match for 'root@mail.example.com'",
    "4D2F1201: no signing domain match for 'example.com'",
  ],
  nearMisses: ['no signature data'],
});
