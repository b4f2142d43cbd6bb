import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-mysql-unreachable',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['connect to mysql server', 'connect to pgsql server'],
  match: [/connect to (?:mysql|pgsql) server \S{0,255}: /i],
  only: 'local',
  title: 'The database server of a lookup table cannot be reached',
  why: 'Postfix asks MySQL or PostgreSQL for domains, mailboxes or aliases and gets no connection: the server is down, the password or host is wrong, or its socket lies outside the chroot.',
  fix: "Try with the values of the table's file (hosts, user, password, dbname): mysql -h HOST -u USER -p DBNAME, or psql -h HOST -U USER DBNAME. From a chroot a socket is out of reach: write hosts = 127.0.0.1, or name the table as proxy:mysql:…; then postfix reload.",
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/dict_mysql.c',
  samples: [
    "warning: connect to mysql server 127.0.0.1: Can't connect to MySQL server on '127.0.0.1' (111)",
    "warning: connect to mysql server localhost: Access denied for user 'postfix'@'localhost' (using password: YES)",
    'warning: connect to pgsql server localhost: could not connect to server: No such file or directory',
  ],
  nearMisses: ['warning: connect to 127.0.0.1:3306: Connection refused'],
});
