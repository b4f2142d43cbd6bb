import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/sendmail-load',
  reason: 'disk',
  rank: 'exact',
  literals: [
    'low on space',
    'insufficient disk space',
    'rejecting connections on daemon',
    'load average too high',
    'rejecting new messages: min free',
    'filesys_update failed',
  ],
  match: [
    /low on space \(|rejecting (?:connections|new messages)(?: on daemon \S{1,40})?: (?:load average|min free)|load average too high|filesys_update failed/i,
  ],
  only: 'local',
  title: 'This server takes no mail: its disk is full or its load too high',
  why: 'Sendmail refuses new mail below MinFreeBlocks and above RefuseLA.',
  fix: 'df -h /var/spool/mqueue; uptime; free space, find what loads the machine (top); confREFUSE_LA and confMIN_FREE_BLOCKS in sendmail.mc set the limits.',
  source: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  samples: [
    'low on space (SMTP-DAEMON needs 1000 bytes + 100 blocks in /var/spool/mqueue)',
    'rejecting connections on daemon MTA: load average: 14',
  ],
  nearMisses: ['load average: 1'],
});
