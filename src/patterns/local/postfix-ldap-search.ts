import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-ldap-search',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['dict_ldap_lookup', 'search base', 'recursion limit exceeded', 'had some trouble with entries'],
  match: [
    /\bdict_ldap_lookup\S{0,60}: Search error -?\d/i,
    /: Search base '[^']{0,255}' not found/i,
    /: Recursion limit exceeded for special attribute/i,
    /Had some trouble with entries returned by search/i,
  ],
  only: 'local',
  title: 'An LDAP search of a lookup table fails',
  why: 'The directory answered with an error: the search_base does not exist there, the query_filter is malformed, or the bind user may not read.',
  fix: "Compare search_base and query_filter in the table's file with: ldapsearch -H ldap://HOST -D BIND_DN -W -b SEARCH_BASE FILTER",
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/dict_ldap.c',
  samples: [
    'warning: dict_ldap_lookup: Search error 1: Operations error ',
    "warning: dict_ldap_lookup: /etc/postfix/ldap.cf: Search base 'ou=people,dc=example' not found: 32: No such object",
  ],
  nearMisses: ['search base of the house'],
});
