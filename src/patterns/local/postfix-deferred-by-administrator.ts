import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-deferred-by-administrator',
  reason: 'local-config',
  rank: 'exact',
  literals: ['deferred transport'],
  match: [/^deferred transport\b/i],
  only: 'local',
  blame: 'us',
  title: 'Mail for this transport is held back on purpose',
  why: 'defer_transports names this transport, so its mail waits for a postqueue -f, as for a dial-up line.',
  fix: 'postconf -e defer_transports= && postfix reload && postqueue -f',
  source: 'https://www.postfix.org/postconf.5.html#defer_transports',
  samples: ['deferred transport'],
  nearMisses: ['mail transport unavailable'],
});
