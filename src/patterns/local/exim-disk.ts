import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/exim-disk',
  reason: 'disk',
  rank: 'exact',
  literals: ['no space left on device', 'space shortage', 'disk quota exceeded', 'spool space', 'spool partition'],
  match: [
    /(?:failed to write (?:to|data)|Spool (?:write|read) error).{0,200}(?:No space left on device|Disk quota exceeded)|no space in spool|spool directory space check failed/i,
  ],
  only: 'local',
  title: 'The disk of Exim is full',
  why: 'Spool, log or mailbox cannot be written; new mail is refused for the moment.',
  fix: 'df -h and df -i on /var/spool/exim4, /var/log/exim4, /var/mail; free space; exim -qff',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-log_files.html',
  samples: [
    'failed to write to main log: length=80 result=-1 errno=28 (No space left on device)',
    'Spool write error: No space left on device',
  ],
  nearMisses: ['452 4.3.1 no space'],
});
