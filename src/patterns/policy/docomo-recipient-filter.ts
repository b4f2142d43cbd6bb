import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/docomo-recipient-filter',
  reason: 'sender-rejected',
  rank: 'code',
  match: [/\bunknown user\b/i],
  provider: 'docomo',
  stage: 'end-of-data',
  blame: 'recipient',
  title: 'NTT docomo: no such user, or the user refuses this sender',
  why: 'docomo took the address at RCPT TO and said "Unknown user" after the message: it says so too where the settings of the recipient refuse the sender (by default, some refuse all mail from computers).',
  fix: 'Ask the recipient to allow your domain or address in their docomo settings; if the address is old, check it first.',
  source: 'https://support.ntt.com/mail/faq/detail/pid2300000e64',
  samples: [
    'host mfsmax.docomo.ne.jp[192.0.2.25] said: 550 Unknown user user@docomo.ne.jp (in reply to end of DATA command)',
  ],
  nearMisses: [
    'host mfsmax.docomo.ne.jp[192.0.2.25] said: 550 Unknown user user@docomo.ne.jp (in reply to RCPT TO command)',
  ],
});
