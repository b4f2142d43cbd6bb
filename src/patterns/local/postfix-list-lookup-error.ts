import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-list-lookup-error',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['ignoring the remainder of this access list', 'ignoring remainder of access list'],
  match: [/ignoring (?:the )?remainder of (?:this )?access list/i],
  only: 'local',
  title: 'The rest of a list is passed over',
  why: 'An entry in mynetworks, an access list or a DNSBL list cannot be asked or is not written as it must be; everything behind it in that list has no effect.',
  fix: 'Correct the entry that the line names (a table that does not answer, a lookup result that is not allowed), then postfix reload.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/addr_match_list.c',
  samples: [
    'warning: postscreen: hash:/etc/postfix/nets: table lookup error -- ignoring the remainder of this access list',
    'warning: smtpd: 192.0.2.9: mynetworks lookup error -- ignoring the remainder of this access list',
  ],
  nearMisses: ['ignoring the line'],
});
