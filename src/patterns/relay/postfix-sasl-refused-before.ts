import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/postfix-sasl-refused-before',
  reason: 'smtp-auth-failed',
  rank: 'exact',
  literals: ['sasl [cached] authentication failed', 'authentication protocol loop', 'challenge from server'],
  match: [
    /SASL \[CACHED\] authentication failed|authentication protocol loop with server|non-empty initial \S{1,40} challenge from server/i,
  ],
  only: 'local',
  blame: 'us',
  title: 'Postfix does not sign in, since it was refused before',
  why: 'The relay refused user and password a while ago, and Postfix does not try again until the cache runs out (smtp_sasl_auth_cache_time).',
  fix: 'Correct user:password in smtp_sasl_password_maps (the key must equal relayhost letter for letter), postmap the file, then postfix reload.',
  source: 'https://www.postfix.org/postconf.5.html#smtp_sasl_auth_cache_name',
  samples: [
    'SASL [CACHED] authentication failed; server smtp.example.com[192.0.2.1] said: 535 5.7.8 Error: authentication failed',
  ],
  nearMisses: ['SASL authentication failed; server smtp.example.com[192.0.2.1] said: 535 5.7.8 no'],
});
