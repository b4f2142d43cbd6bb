import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/own-storage-full',
  reason: 'disk',
  rank: 'exact',
  literals: ['insufficient system storage'],
  match: [/Insufficient system storage/i],
  only: 'ours',
  title: 'This server takes no mail: its disk is too full',
  why: 'Less than 1.5 times message_size_limit is free where the queue lies (or message_size_limit is absurdly large); every client is told to come again.',
  fix: 'df -h /var/spool/postfix; free space (journalctl --vacuum-size=200M, old logs), or lower the limit: postconf -e message_size_limit=52428800 && postfix reload',
  source: 'https://www.postfix.org/postconf.5.html#queue_minfree',
  samples: [{ text: '452 4.3.1 Insufficient system storage', program: 'postfix/smtpd' }],
  nearMisses: [{ text: '452 4.3.1 Insufficient system storage', program: 'postfix/smtp', relay: 'mx.example.net' }],
});
