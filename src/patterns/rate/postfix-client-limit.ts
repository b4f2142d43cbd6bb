import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/postfix-client-limit',
  reason: 'rate-limited',
  rank: 'exact',
  literals: ['limit exceeded: '],
  match: [
    /(?:Connection (?:concurrency|rate)|Message delivery request rate|Recipient address rate|New TLS session rate|AUTH command rate) limit exceeded: \d/i,
  ],
  only: 'local',
  blame: 'them',
  title: 'A client comes more often than this server allows',
  why: 'A limit of anvil (smtpd_client_connection_count_limit, …_connection_rate_limit, …_message_rate_limit, …_recipient_rate_limit, …_auth_rate_limit) is reached; the client is told to come later.',
  fix: 'If it is a machine of yours: postconf -e smtpd_client_event_limit_exceptions="$mynetworks 192.0.2.9" && postfix reload; else raise the limit that the line names, or leave it.',
  source: 'https://www.postfix.org/postconf.5.html#smtpd_client_connection_rate_limit',
  samples: [
    'warning: Connection concurrency limit exceeded: 51 from unknown[192.0.2.9] for service smtp',
    'warning: Connection rate limit exceeded: 30 from unknown[192.0.2.9] for service smtp',
    'warning: AUTH command rate limit exceeded: 11 from unknown[192.0.2.9] for service submission',
  ],
  nearMisses: ['452 4.2.2 limit exceeded: 5'],
});
