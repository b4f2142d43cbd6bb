import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-port-in-use',
  reason: 'local-config',
  rank: 'exact',
  literals: ['address already in use'],
  match: [/\bbind \S{1,80} port \S{1,20}: Address already in use/i],
  only: 'local',
  title: 'Another program listens on the mail port',
  why: 'Postfix cannot take the port, so it does not start: another mail server (Exim, Sendmail), a second Postfix, or a container has it.',
  fix: 'See who: ss -ltnp "sport = :25". Stop that one for good (systemctl disable --now exim4), or give Postfix another address (inet_interfaces); then postfix start.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/util/inet_listen.c',
  samples: ['fatal: bind 0.0.0.0 port 25: Address already in use'],
  nearMisses: ['fatal: bind 192.0.2.1 port 25: Cannot assign requested address'],
});
