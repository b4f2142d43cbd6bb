import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-cidr-map',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['cidr map', 'non-null host address bits', 'bad mask length', 'bad net/mask'],
  match: [
    /\bcidr map \S{1,255}, line \d{1,9}: /i,
    /non-null host address bits in "[^"]{1,80}", perhaps you should use "/i,
    /\bbad (?:net\/mask|address) pattern: /i,
  ],
  only: 'local',
  title: 'A network is not written as it must be',
  why: 'An address with a mask has bits set behind the mask (192.0.2.1/24 for 192.0.2.0/24), or is no address at all; the rule, or the whole list, is left out.',
  fix: 'Write the network address as the line proposes, in the cidr table or in mynetworks: postconf -e "mynetworks = 127.0.0.0/8 [::1]/128 192.0.2.0/24"',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/util/cidr_match.c',
  samples: [
    'warning: cidr map /etc/postfix/access.cidr, line 4: non-null host address bits in "192.0.2.1/24", perhaps you should use "192.0.2.0/24" instead: skipping this rule',
    'fatal: non-null host address bits in "203.0.113.10/24", perhaps you should use "203.0.113.0/24" instead',
  ],
  nearMisses: ['bits of an address'],
});
