import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/exim-failing-for-long',
  reason: 'queue-expired',
  rank: 'exact',
  match: [/have been failing for a long time/i],
  why: 'Every host of the domain has failed for longer than the retry rules allow, so Exim does not wait for this message any more.',
  fix: 'Mend the cause of the earlier failures (exinext DOMAIN shows the last error), then exim -M ID, or send again.',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-retry_configuration.html',
  samples: [
    "all hosts for 'example.com' have been failing for a long time and were last tried after this message arrived",
  ],
  nearMisses: ["retry time not reached for any host for 'example.com'"],
});
