import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-queue-file-trouble',
  reason: 'disk',
  rank: 'exact',
  literals: [
    'unreadable mail queue entry',
    'queue file read error',
    'local data error while talking to',
    'corrupted queue file',
    'saving corrupt file',
    'save corrupt file',
  ],
  match: [
    /unreadable mail queue entry|queue file read error|local data error while talking to|corrupted queue file|sav(?:e|ing) corrupt file|error reading bounce|message rejected: (?:missing|weird) \w{1,20} (?:time |end |size )?record/i,
  ],
  only: 'local',
  title: 'A file of the queue is damaged',
  why: 'Postfix cannot read a message that it has taken: a disk error, a full disk, or files that were copied by hand. It sets such files aside in the corrupt queue.',
  fix: 'ls -l /var/spool/postfix/corrupt; postcat /var/spool/postfix/corrupt/ID shows what is left. Check the disk: dmesg -T | grep -i error; df -h -i. Never move queue files by hand; postsuper -s repairs names.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/qmgr/qmgr_active.c',
  samples: [
    'unreadable mail queue entry',
    'queue file read error',
    'warning: saving corrupt file "4D2F1201" from queue "active" to queue "corrupt"',
    'local data error while talking to mx.example.com[192.0.2.1]',
  ],
  nearMisses: ['451 4.3.0 Error: queue file write error'],
});
