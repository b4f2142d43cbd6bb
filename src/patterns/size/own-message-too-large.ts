import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/size/own-message-too-large',
  reason: 'message-too-large',
  rank: 'exact',
  literals: [
    'message size exceeds fixed limit',
    'message size exceeds file system',
    'chunk exceeds message size limit',
    'message file too big',
  ],
  match: [
    /Message size exceeds (?:fixed limit|file system imposed limit)|Chunk exceeds message size limit|message file too big/i,
  ],
  only: 'ours',
  blame: 'them',
  title: 'The message is larger than this server takes',
  why: 'message_size_limit (10 MB unless you set it) is exceeded; an attachment grows by a third when it is encoded.',
  fix: 'To take larger ones: postconf -e message_size_limit=52428800 mailbox_size_limit=0 && postfix reload; else the sender has to send a link.',
  source: 'https://www.postfix.org/postconf.5.html#message_size_limit',
  samples: [
    { text: '552 5.3.4 Message size exceeds fixed limit', program: 'postfix/smtpd' },
    { text: '552 5.3.4 Error: message file too big', program: 'postfix/smtpd' },
  ],
  nearMisses: [
    { text: '552 5.3.4 Message size exceeds fixed limit', program: 'postfix/smtp', relay: 'mx.example.net' },
  ],
});
