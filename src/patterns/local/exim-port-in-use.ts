import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/exim-port-in-use',
  reason: 'local-config',
  rank: 'exact',
  literals: ['socket bind() to port'],
  match: [/socket bind\(\) to port \d{1,6} for address .{1,80} failed/i],
  only: 'local',
  title: 'Another program listens on the mail port',
  why: 'Exim cannot take the port: another mail server, a second Exim, or a container has it (or the address is not on this host).',
  fix: 'See who: ss -ltnp "sport = :25"; stop that one for good (systemctl disable --now postfix), then systemctl restart exim4.',
  source:
    'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-starting_the_daemon_and_the_use_of_network_interfaces.html',
  samples: [
    'socket bind() to port 25 for address (any IPv4) failed: Address already in use: waiting 30s before trying again (9 more tries)',
  ],
  nearMisses: ['the socket is bound'],
});
