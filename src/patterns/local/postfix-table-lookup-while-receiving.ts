import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-table-lookup-while-receiving',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['map lookup problem'],
  match: [/\b\w{1,60} map lookup problem\b.{0,330}message not accepted/i],
  only: 'local',
  title: 'Mail is not accepted because a lookup table gives errors',
  why: 'While it took the message in, Postfix could not ask a rewriting table (virtual_alias_maps, canonical_maps, …), so it told the sender to come again.',
  fix: 'Mend the table that the lines before name; ask it by hand: postmap -q u@example.com $(postconf -h virtual_alias_maps)',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/cleanup/cleanup_map1n.c',
  samples: [
    'warning: D55C7246745: virtual_alias_maps map lookup problem for u@ok.example -- message not accepted, try again later',
  ],
  nearMisses: ['warning: hash:/etc/postfix/x: table lookup problem'],
});
