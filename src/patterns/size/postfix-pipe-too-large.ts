import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/size/postfix-pipe-too-large',
  reason: 'message-too-large',
  rank: 'exact',
  literals: ['message too large', 'message file too big', 'queue file size limit exceeded', 'file too large'],
  match: [
    /(?:^|: )(?:message too large|message file too big|queue file size limit exceeded)$|write queue file: File too large/i,
  ],
  only: 'local',
  blame: 'us',
  title: 'The message is larger than this server allows',
  why: 'message_size_limit (10 MB by default) or the size= of a pipe service is exceeded; an attachment grows by a third when it is encoded.',
  fix: 'postconf -e message_size_limit=52428800 && postfix reload (keep mailbox_size_limit above it, or 0), or send a link.',
  source: 'https://www.postfix.org/postconf.5.html#message_size_limit',
  samples: [
    'message too large',
    'message file too big',
    'warning: 4D2F1201: queue file size limit exceeded',
    'sendmail: fatal: joe(1000): message file too big',
  ],
  nearMisses: ['552 5.3.4 message file too big'],
});
