import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-table-lookup-problem',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['table lookup problem', ": lookup of '", 'lookup failure', 'lookup error'],
  match: [
    /^table lookup failure$/i,
    /\b(?:\w{1,40}: )?\w{1,20}:\S{1,255}: table lookup problem/i,
    /\bwarning: (?:virtual_alias_domains|virtual_mailbox_domains|mydestination|relay_domains|transport_maps|relocated_maps|\w{1,40}_maps|\w{1,40}_domains) lookup failure/i,
    /\bwarning: (?:proxy:)?\w{1,20}:\S{1,255} lookup error(?: for "|$)/i,
    /: table \S{1,255}:\S{1,255} lookup error/i,
    /^warning: \w{1,20}:\S{1,255}: lookup of '.{0,320}' failed/,
  ],
  only: 'local',
  title: 'A lookup table gives errors',
  why: 'A table (file, SQL, LDAP) that the configuration names cannot be asked. What depends on it is answered with "451 4.3.0 Temporary lookup failure", and mail waits.',
  fix: 'The line just before it says why (no such file, access denied, cannot connect). Ask the table by hand, as Postfix does: postmap -q u@example.com TYPE:/path/of/table; sudo -u postfix postmap -q … shows missing rights.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/util/dict.c',
  samples: [
    'table lookup failure',
    'warning: virtual_alias_domains: hash:/etc/postfix/nosuchmap: table lookup problem',
    'warning: hash:/etc/postfix/nosuchmap lookup error for "u@ok.example"',
    'warning: virtual_alias_domains lookup failure',
    'warning: mysql:/etc/postfix/sql/domains.cf: table lookup problem',
    "warning: btree:/etc/mail/aliases: lookup of 'root' failed",
  ],
  nearMisses: ['warning: 2.0.0.127.zen.example: RBL lookup error: Host or domain name not found'],
});
