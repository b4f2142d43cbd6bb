import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/postfix-bad-address-syntax',
  reason: 'user-unknown',
  rank: 'exact',
  literals: ['bad address syntax', 'null recipient address', 'bad recipient address syntax'],
  match: [/^(?:bad address syntax|null recipient address|bad recipient address syntax)/i],
  only: 'local',
  blame: 'us',
  title: 'The address is not written as it must be',
  why: 'Nothing stands before or behind the @, or there are spaces, two dots or an alias that expands to nothing.',
  fix: 'Correct the address; if it comes from an alias or virtual table: postmap -q ADDRESS hash:/etc/postfix/virtual',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/qmgr/qmgr_message.c',
  samples: ['bad address syntax'],
  nearMisses: ['user with a bad address'],
});
