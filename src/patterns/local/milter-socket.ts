import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/milter-socket',
  reason: 'milter',
  rank: 'exact',
  literals: [
    'smfi_opensocket() failed',
    'smfi_register() failed',
    'unable to bind to port',
    'unable to create listening socket',
    'socket cleanup failed',
  ],
  match: [
    /smfi_(?:opensocket|register)\(\) failed|Unable to (?:bind to port|create (?:new|listening) socket)|socket cleanup failed/i,
  ],
  only: 'local',
  title: 'A milter cannot open its own socket',
  why: 'The port is taken, the folder of the socket is missing (/run is empty after a boot), or the user may not write there.',
  fix: 'mkdir -p /run/opendkim && chown opendkim: it (RuntimeDirectory=opendkim in the unit); ss -lnp | grep PORT; set Socket in its .conf to what smtpd_milters names; restart it.',
  source: 'http://www.opendkim.org/opendkim.conf.5.html',
  samples: ['opendkim: smfi_opensocket() failed', 'OpenDMARC Filter: Unable to bind to port inet:8893@localhost'],
  nearMisses: ['open the socket'],
});
