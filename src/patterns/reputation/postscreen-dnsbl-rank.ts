import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/postscreen-dnsbl-rank',
  reason: 'ip-blocklisted',
  rank: 'exact',
  literals: ['dnsbl rank'],
  match: [/^DNSBL rank -?\d{1,9} for \[/],
  only: 'local',
  blame: 'them',
  title: 'A client is on so many blocklists that postscreen acts',
  why: 'The sum of the weights of postscreen_dnsbl_sites reached postscreen_dnsbl_threshold.',
  fix: 'Nothing to do. If it is a partner: the lists that name him stand in the dnsblog lines just before ("addr … listed by domain …"); he has to ask for delisting, or you let him pass in postscreen_access_list.',
  source: 'https://www.postfix.org/postconf.5.html#postscreen_dnsbl_threshold',
  samples: ['DNSBL rank 2 for [203.0.113.66]:48682'],
  nearMisses: ['addr 203.0.113.66 listed by domain dnsbl as 127.0.0.2'],
});
