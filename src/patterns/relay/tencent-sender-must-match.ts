import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/tencent-sender-must-match',
  reason: 'sender-not-owned',
  rank: 'code',
  match: [/mail from (?:address )?must (?:be same as|equal) authori[sz](?:ed|ation) user/i],
  title: 'The sender address must be the account that you sign in with',
  why: "Chinese mailbox providers take over SMTP only what carries the account's own address as the sender.",
  fix: 'Set the envelope sender and the From header to the account itself (Postfix: sender_canonical_maps or smtp_generic_maps).',
  source: 'https://service.mail.qq.com/detail/122',
  samples: ['501 mail from address must be same as authorization user', '553 Mail from must equal authorized user'],
  nearMisses: ['501 mail from address syntax'],
});
