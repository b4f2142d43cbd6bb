import type { FamilyWords } from './define.ts';

export const NETWORK: FamilyWords<'network'> = {
  'connection-refused': {
    blame: 'them',
    title: 'Nobody listens on the mail port',
    why: 'The host answered that the port is closed: its mail server is down, or a firewall turns you away.',
    fix: 'It is retried by itself. If it is the host that you configured (relayhost, transport, a local service), start that service or correct its address and port; else tell the other side if it lasts.',
  },
  'connection-timeout': {
    blame: 'network',
    title: 'No connection: the other side does not answer',
    why: 'The connection attempt got no answer at all. If this happens to every destination, your provider or firewall blocks outgoing port 25; if to one, that host is down or drops your packets.',
    fix: 'Try from the server: nc -vz gmail-smtp-in.l.google.com 25. If that fails too, ask your provider to open outgoing port 25, or send through a relay on port 587: relayhost = [smtp.example.net]:587. If only this host fails, it is retried by itself.',
  },
  unreachable: {
    blame: 'network',
    title: 'No route to the mail server',
    why: 'The network says that the address cannot be reached: most often an IPv6 address is tried by a host that has no IPv6 route, else routing or a firewall is in the way.',
    fix: 'For an IPv6 address without working IPv6 here: postconf -e smtp_address_preference=ipv4, or inet_protocols=ipv4 and restart. Else check with: ip route get ADDRESS.',
  },
  'lost-connection': {
    blame: 'them',
    title: 'The other side hung up',
    why: 'The connection stood and was then cut in the middle of the exchange: by an overloaded server, a filter that dislikes you, a firewall that tampers with SMTP, or a path that loses large packets.',
    fix: 'It is retried by itself. If it always breaks at the same stage, compare: after the connection or HELO means a filter; while sending the message means a firewall (switch off SMTP inspection) or packet size (MTU).',
  },
  'conversation-timeout': {
    blame: 'them',
    title: 'The other side fell silent',
    why: 'The connection stood, but an answer did not come in time: the receiving server is overloaded, keeps senders waiting on purpose, or packets are lost on the way.',
    fix: 'It is retried by itself. If large messages only are affected, suspect packet size (MTU) or a firewall; if all mail to this host is, tell its postmaster.',
  },
  'queue-expired': {
    blame: 'nobody',
    title: 'Given up after trying for days',
    why: 'Every attempt failed for a passing cause until the time allowed in the queue was over; the message went back to its sender.',
    fix: 'Look for the cause in the attempts before (maildoctor explain --message ID), mend that, and send again.',
  },
};
