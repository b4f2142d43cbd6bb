import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/postfix-tls-policy-invalid',
  reason: 'tls-handshake',
  rank: 'exact',
  literals: [
    'invalid security level',
    'invalid tls security level',
    'invalid tls level',
    'unknown tls policy',
    'policy table lookup error',
    'tls policy lookup',
    'has bad value: "',
    'has empty value',
    'invalid at security level',
    'with tls disabled',
    'is specified multiple times',
    'invalid attribute name',
    'unknown tls level',
  ],
  match: [
    /\binvalid (?:tls )?security level:? "|Invalid TLS level "|unknown TLS policy '|: policy table lookup error|TLS policy lookup (?:error )?for|: attribute "[^"]{1,60}" (?:has bad value|has empty value|invalid at security level|is specified multiple times)|invalid attribute name: "|ignoring attribute "[^"]{1,60}" with TLS disabled/i,
  ],
  only: 'local',
  blame: 'us',
  title: 'A TLS policy is not written as it must be',
  why: 'smtp_tls_security_level or a line of smtp_tls_policy_maps has a word that Postfix does not know; mail to that domain waits.',
  fix: 'Levels are none, may, encrypt, dane, dane-only, fingerprint, verify, secure. Correct the line, postmap the table, and ask it: postmap -q example.net $(postconf -h smtp_tls_policy_maps)',
  source: 'https://www.postfix.org/TLS_README.html#client_tls_policy',
  samples: [
    'warning: example.net: invalid security level "must"',
    'warning: hash:/etc/postfix/tls_policy: attribute "protocols" has bad value: "TLSv9"',
    'fatal: invalid tls security level: "yes"',
  ],
  nearMisses: ['a policy of tls'],
});
