import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/postfix-alias-expansion-unreasonable',
  reason: 'loop',
  rank: 'exact',
  literals: ['unreasonable ', 'alias expansion error'],
  match: [/\bunreasonable \S{1,60} (?:map (?:expansion size|nesting) for|result)|(?:^|\d )Alias expansion error/i],
  only: 'local',
  blame: 'us',
  title: 'An address is expanded without end',
  why: 'virtual_alias_maps sends an address to itself through others, or to more addresses than virtual_alias_expansion_limit allows; the message is not accepted.',
  fix: 'Follow it by hand: postmap -q ADDRESS hash:/etc/postfix/virtual, again with each result, until one repeats; take that entry out. For a truly large list use a mailing list program.',
  source: 'https://www.postfix.org/postconf.5.html#virtual_alias_recursion_limit',
  samples: [
    'warning: 4D2F1201: unreasonable virtual_alias_maps map nesting for a@example.com -- message not accepted, try again later',
    'warning: 4D2F1201: unreasonable virtual_alias_maps map expansion size for all@example.com -- message not accepted, try again later',
  ],
  nearMisses: ['an unreasonable demand'],
});
