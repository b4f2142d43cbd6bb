import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-tlsmgr',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'private/tlsmgr',
    'prng exchange file',
    'entropy',
    'egd server',
    'tls cache file',
    'encryption keys etc. may be predictable',
    'tlsmgr',
    'tls cache',
  ],
  match: [
    /(?:connect to|problem talking to (?:server|service)|connect to subsystem) ?\S{0,20}private\/tlsmgr|PRNG exchange file|entropy (?:device|file|source)|EGD server|no entropy for TLS|do not use the same TLS cache file|encryption keys etc\. may be predictable/i,
  ],
  only: 'local',
  title: 'The TLS manager of Postfix does not work',
  why: 'tlsmgr keeps the random pool and the session caches; it is missing in master.cf, cannot write to data_directory, or its random source is not there.',
  fix: 'grep ^tlsmgr /etc/postfix/master.cf must give: tlsmgr unix - - y 1000? 1 tlsmgr; chown postfix: /var/lib/postfix; postconf -X tls_random_source; each cache its own file; postfix reload.',
  source: 'https://www.postfix.org/tlsmgr.8.html',
  samples: [
    'warning: connect to private/tlsmgr: No such file or directory',
    'warning: problem talking to server private/tlsmgr: Connection refused',
    'warning: no entropy for TLS key generation: disabling TLS support',
  ],
  nearMisses: ['connect to private/policy: No such file or directory'],
});
