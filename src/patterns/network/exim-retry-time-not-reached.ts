import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/exim-retry-time-not-reached',
  reason: 'queue-expired',
  rank: 'exact',
  match: [/retry time not reached for any host/i, /^retry timeout exceeded/i, /(?<!full): retry timeout exceeded/i],
  title: 'Exim waits before it tries that host again',
  why: 'Earlier attempts at all hosts of this domain failed, and the time for the next one has not come; the true cause stands at the earlier attempt.',
  fix: 'exigrep the domain in the main log for the first failure. To try now: exim -R DOMAIN (exinext DOMAIN shows the plan).',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-retry_configuration.html',
  samples: ["retry time not reached for any host for 'example.com'"],
  nearMisses: ['Connection refused'],
});
