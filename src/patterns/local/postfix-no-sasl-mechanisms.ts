import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-no-sasl-mechanisms',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'no sasl authentication mechanisms',
    'discards all mechanisms in',
    'unsupported sasl server implementation',
    'unsupported sasl client implementation',
    'sasl per-process initialization failed',
    'sasl library initialization',
    'sasl per-connection initialization failed',
    'sasl security options',
  ],
  match: [
    /no SASL authentication mechanisms|discards all mechanisms in '|unsupported SASL (?:server|client) implementation|SASL (?:per-process|per-connection|library) initialization (?:failed|error)|bad per-session SASL security properties/i,
  ],
  only: 'local',
  title: 'Signing in is switched on, but there is no way of doing it',
  why: 'The sign-in service does not run, offers no mechanism that smtpd_sasl_security_options allows, or smtpd_sasl_type is of a kind that this Postfix lacks (postconf -a). smtpd ends, so no mail comes in on that port.',
  fix: 'With Dovecot: postconf -e smtpd_sasl_type=dovecot smtpd_sasl_path=private/auth; auth_mechanisms = plain login. With Cyrus: apt-get install libsasl2-modules sasl2-bin, /etc/postfix/sasl/smtpd.conf. postconf -e smtpd_sasl_security_options=noanonymous; postfix reload.',
  source: 'https://www.postfix.org/SASL_README.html',
  samples: [
    'fatal: no SASL authentication mechanisms',
    'fatal: unsupported SASL server implementation: dovcot',
    "warning: smtpd_sasl_mechanism_filter discards all mechanisms in 'PLAIN LOGIN'",
  ],
  nearMisses: ['no mechanism available'],
});
