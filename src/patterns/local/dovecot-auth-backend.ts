import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/dovecot-auth-backend',
  reason: 'lookup-table',
  rank: 'exact',
  literals: [
    'connect failed to database',
    'auth: error',
    'auth-worker',
    'userdb',
    'passdb',
    'temporary internal',
    'internal user lookup failure',
    'temporary user lookup failure',
    'unknown database',
    'ldap',
    'lookup failed',
    'user not found from userdb',
  ],
  match: [
    /\bauth(?:-worker)?\b.{0,200}(?:Connect failed to database|ldap_(?:bind|simple_bind)|Can't connect to|query failed|Query timed out)|user not found from userdb|(?:Internal|Temporary) user lookup failure|userdb lookup(?:\([^)]{0,80}\))? failed|Auth \w{1,10} lookup (?:failed|returned temporary failure)/i,
  ],
  only: 'local',
  title: 'Dovecot cannot look up its users',
  why: 'The database, LDAP server or file of passdb and userdb does not answer, or has no entry for a user who signed in; mail for him waits.',
  fix: 'doveadm user USER and doveadm auth test USER show the error; mysql -h HOST -u USER -p with the values of dovecot-sql.conf.ext; a user needs an entry in userdb too.',
  source: 'https://doc.dovecot.org/2.3/configuration_manual/authentication/',
  samples: [
    "auth-worker(12): Error: mysql(localhost): Connect failed to database (mail): Access denied for user 'mail'@'localhost'",
    'lmtp(12): Error: lmtp-server: conn unix:pid=1: rcpt u@example.com: Failed to lookup user u@example.com: Internal error occurred. Refer to server log for more information. Temporary user lookup failure',
    'auth: Error: userdb(joe): user not found from userdb',
  ],
  nearMisses: ['a lookup of the user'],
});
