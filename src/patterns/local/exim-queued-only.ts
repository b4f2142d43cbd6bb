import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/exim-queued-only',
  reason: 'local-config',
  rank: 'exact',
  blame: 'nobody',
  match: [/^domain matches queue_(?:smtp_)?domains, or -odqs? set/],
  title: 'Exim keeps the message for the next queue run, as it was told',
  why: 'queue_smtp_domains (or -odqs, queue_only) says that mail for this domain is not sent at once; the next queue run sends it.',
  fix: 'Nothing, if that is meant and a queue runner works (exim -bd -q30m, or exim -q by cron). Else take the domain out of queue_smtp_domains; to send now: exim -R DOMAIN.',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html',
  samples: ['domain matches queue_smtp_domains, or -odqs set', 'domain matches queue_domains, or -odqs set'],
  nearMisses: ['the domain matches no router'],
});
