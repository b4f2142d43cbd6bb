import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/dovecot-crash',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'panic: ',
    'killed with signal',
    'out of memory',
    'vsz_limit',
    'assert failed',
    'raw backtrace',
    'index is marked corrupted',
    'corrupted',
  ],
  match: [
    /(?:^|: )Panic: |child \d{1,10} killed with signal|pool_system_(?:malloc|realloc)\S{0,20}: Out of memory|Fatal: master: service\(\S{1,40}\): child/i,
  ],
  only: 'local',
  title: 'A process of Dovecot crashed',
  why: 'A bug, a damaged index, or the memory limit of the service (vsz_limit).',
  fix: 'For "Out of memory": default_vsz_limit = 512M. For indexes: doveadm force-resync -u USER INBOX. Else update Dovecot; the raw backtrace of the line helps its authors.',
  source: 'https://doc.dovecot.org/2.3/admin_manual/errors/',
  samples: [
    'imap(joe): Panic: file mail-transaction-log.c: line 1: assertion failed: (x)',
    'lmtp(123): Fatal: master: service(lmtp): child 123 killed with signal 11 (core dumped)',
    'imap(joe): Fatal: pool_system_realloc(268435456): Out of memory',
  ],
  nearMisses: ['Panic at the station'],
});
