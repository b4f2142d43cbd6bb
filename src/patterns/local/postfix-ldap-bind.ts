import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-ldap-bind',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['unable to bind to server', 'unable to init ldap server', 'unable to set starttls'],
  match: [/\b(?:Unable to bind to server \S{1,255}|Unable to init LDAP server|Unable to set STARTTLS: )/i],
  only: 'local',
  title: 'The LDAP server of a lookup table refuses or cannot be reached',
  why: 'Postfix asks a directory for users or aliases and cannot open a session there: the server is down, the bind_dn or password is wrong, or its certificate is not trusted.',
  fix: 'Try with the values of the table\'s file: ldapsearch -H ldap://HOST -D BIND_DN -W -b SEARCH_BASE "(mail=u@example.com)". For TLS: tls_ca_cert_file = /etc/ssl/certs/ca-certificates.crt in that file.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/dict_ldap.c',
  samples: [
    "warning: dict_ldap_connect: Unable to bind to server ldap://127.0.0.1:389 with dn cn=mail,dc=example,dc=com: -1 (Can't contact LDAP server)",
    'warning: dict_ldap_connect: Unable to bind to server ldap://192.0.2.5 with dn cn=x: 49 (Invalid credentials)',
    'warning: dict_ldap_connect: Unable to set STARTTLS: -11: Connect error',
  ],
  nearMisses: ['Unable to bind port 25'],
});
