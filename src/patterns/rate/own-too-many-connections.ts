import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/own-too-many-connections',
  reason: 'too-many-connections',
  rank: 'exact',
  literals: [
    'too many connections',
    'too many errors',
    'too many new tls sessions',
    'too many auth commands',
    'too much mail from',
    'too many recipients from',
  ],
  match: [
    /\bError: too (?:many (?:connections|errors|new TLS sessions|AUTH commands|recipients from)|much mail from)/i,
  ],
  only: 'ours',
  blame: 'them',
  title: 'A client did too much of something for this server',
  why: 'A limit of anvil (smtpd_client_connection_count_limit = 50 at a time, …_rate_limit in a minute) or smtpd_hard_error_limit is reached.',
  fix: 'If it is a machine of yours: postconf -e smtpd_client_event_limit_exceptions="$mynetworks 192.0.2.9" && postfix reload. Against strangers who guess: fail2ban.',
  source: 'https://www.postfix.org/postconf.5.html#smtpd_client_connection_count_limit',
  samples: [
    { text: '421 4.7.0 mx.example.com Error: too many connections from 192.0.2.9', program: 'postfix/smtpd' },
    { text: '450 4.7.1 Error: too much mail from 192.0.2.9', program: 'postfix/smtpd' },
    { text: '421 4.7.0 mx.example.com Error: too many errors', program: 'postfix/smtpd' },
  ],
  nearMisses: [
    {
      text: '421 4.7.0 mx.example.com Error: too many connections from 192.0.2.9',
      program: 'postfix/smtp',
      relay: 'mx.example.net',
    },
  ],
});
