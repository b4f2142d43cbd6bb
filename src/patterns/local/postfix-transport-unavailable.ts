import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-transport-unavailable',
  reason: 'local-config',
  rank: 'exact',
  literals: ['mail transport unavailable', 'connect to transport'],
  match: [/(?:^|[ :])mail transport unavailable|\bconnect to transport (?:private|public)\/\S{1,100}: /i],
  only: 'local',
  title: 'A delivery service that mail is routed to does not exist or does not run',
  why: 'transport_maps, relayhost, content_filter or virtual_transport names a service that master.cf lacks (mistyped, commented out), or whose program dies at its start. All mail for it waits.',
  fix: 'The name stands behind private/: grep -n "^NAME" /etc/postfix/master.cf. Correct it in transport_maps or postconf -n | grep transport, or add the service; postfix reload; postqueue -f',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/qmgr/qmgr_transport.c',
  samples: [
    'warning: connect to transport private/bogustransport: No such file or directory',
    'mail transport unavailable',
    'warning: connect to transport private/dovecot: Connection refused',
  ],
  nearMisses: ['unknown mail transport error'],
});
