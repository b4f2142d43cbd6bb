import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/cron-mail-failed',
  reason: 'mail-client',
  rank: 'exact',
  literals: ['bytes of output but got status'],
  match: [/mailed \d{1,12} bytes? of output but got status 0x/i],
  only: 'local',
  title: 'cron could not mail the output of a job',
  why: 'The sendmail that it called ended with an error; the output is lost.',
  fix: 'Try it: echo test | /usr/sbin/sendmail -i root; echo $?; then look at the log of the mail program. MAILTO="" in the crontab sends nothing.',
  source: 'https://manpages.debian.org/bookworm/cron/cron.8.en.html',
  samples: ['(root) MAIL (mailed 43 bytes of output but got status 0x0001#012)'],
  nearMisses: ['(root) CMD (run-parts)'],
});
