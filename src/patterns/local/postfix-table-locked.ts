import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-table-locked',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['unable to get exclusive lock', 'lock dictionary', 'database busy', 'unable to set exclusive lock'],
  match: [/\bunable to get exclusive lock: |(?:^|: )(?:un)?lock dictionary: |\bdatabase busy\b/i],
  only: 'local',
  title: 'Two processes want the same table or cache file',
  why: 'Another process holds the lock of the file: a second Postfix with the same data_directory, or two services that share a cache (verify, postscreen, TLS) that one alone may write.',
  fix: 'lsof FILE shows who holds it. Give each instance its own data_directory; several postscreens share a cache only as proxy:btree:… (proxy_write_maps).',
  source: 'https://www.postfix.org/POSTSCREEN_README.html',
  samples: [
    'fatal: btree:/var/lib/postfix/postscreen_cache: unable to get exclusive lock: Resource temporarily unavailable',
    'fatal: lock dictionary: No locks available',
  ],
  nearMisses: [
    'fatal: open lock file /var/lib/postfix/master.lock: unable to set exclusive lock: Resource temporarily unavailable',
  ],
});
