import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-unknown-service',
  reason: 'local-config',
  rank: 'exact',
  only: 'local',
  match: [/^fatal: unknown service: \S{1,80}\/(?:tcp|udp)/],
  title: 'Postfix does not know the port of a service',
  why: 'The name of the port is looked up in /etc/services, which a daemon in its chroot jail sees below the queue directory: it is missing there, or cannot be read.',
  fix: 'cp /etc/services /var/spool/postfix/etc/services && postfix check && postfix reload',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/util/find_inet.c',
  samples: ['fatal: unknown service: smtp/tcp', 'fatal: unknown service: lmtp/tcp'],
  nearMisses: ['fatal: unknown service name'],
});
