import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-port-needs-root',
  reason: 'permission',
  rank: 'exact',
  literals: ['permission denied'],
  match: [/\bbind \S{1,80}(?: port \S{1,20})?: Permission denied/i],
  only: 'local',
  title: 'Postfix may not open the mail port',
  why: 'Ports below 1024 need root rights or the capability for them; a container or security module withholds it.',
  fix: 'Start Postfix as root; in a container add the capability NET_BIND_SERVICE; under SELinux: semanage port -a -t smtp_port_t -p tcp PORT',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/util/inet_listen.c',
  samples: ['fatal: bind 0.0.0.0 port 25: Permission denied'],
  nearMisses: ['fatal: open /etc/postfix/main.cf: Permission denied'],
});
