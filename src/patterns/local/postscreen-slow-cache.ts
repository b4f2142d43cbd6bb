import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postscreen-slow-cache',
  reason: 'local-config',
  rank: 'exact',
  literals: ['average delay is', 'average lookup delay'],
  match: [/\b(?:lookup|update|cache) average delay is \d|average delay is \d{1,9} ms/i],
  only: 'local',
  title: "The disk of postscreen's cache is too slow",
  why: 'postscreen is one process for all clients; each look into its cache or access table takes so long that all of them wait.',
  fix: 'Put the cache on a fast disk (data_directory), or in memory: postscreen_cache_map = btree:/run/postscreen_cache; use cidr: or lmdb: in postscreen_access_list; postfix reload',
  source: 'https://www.postfix.org/POSTSCREEN_README.html',
  samples: ['warning: psc_cache_update: btree:/var/lib/postfix/postscreen_cache update average delay is 105 ms'],
  nearMisses: ['a delay'],
});
