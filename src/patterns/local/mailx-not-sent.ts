import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/mailx-not-sent',
  reason: 'mail-client',
  rank: 'exact',
  literals: ['message not sent', 'dead.letter', 'message could not be sent', 'smtp-server'],
  match: [
    /\. \. \. message not sent|\.\.\. message not sent|"[^"]{0,200}dead\.letter"|Saved message in \S{0,200}dead\.letter|saved to \S{0,20}dead\.letter/i,
  ],
  only: 'local',
  title: 'The program "mail" could not hand the message over, and kept it',
  why: 'sendmail (or the SMTP server in set smtp=…) did not take it; the text lies in dead.letter.',
  fix: 'cat ~/dead.letter; try: echo test | /usr/sbin/sendmail -v you@example.com; for s-nail: set mta=smtp://user:password@smtp.example.com:587 smtp-use-starttls in ~/.mailrc',
  source: 'https://manpages.debian.org/bookworm/s-nail/s-nail.1.en.html',
  samples: ['. . . message not sent.', '"/root/dead.letter" 11/301'],
  nearMisses: ['the message was sent'],
});
