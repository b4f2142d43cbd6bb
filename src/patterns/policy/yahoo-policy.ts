import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/yahoo-policy',
  reason: 'policy-generic',
  rank: 'code',
  match: [
    /message not accepted for policy reasons\.? +see https?:\/\/[\w.]{1,20}\.(?:yahoo|yahooinc|verizonmedia)\.com/i,
    /message not allowed - \[(?!PH)\w{1,8}\]/i,
  ],
  speaker: 'yahoo',
  title: 'Yahoo: the message is against its rules',
  why: 'Yahoo refuses a message with header faults, words and links seen in spam, or without authentication, and says no more than that.',
  fix: 'Check SPF, DKIM and DMARC of the From domain, one From, Date and Message-ID header each, and the links in the text.',
  contact: 'https://senders.yahooinc.com/contact (Sender Hub: name the code in brackets, the address and the domain)',
  source: 'https://senders.yahooinc.com/smtp-error-codes/',
  samples: [
    '554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes',
    '554 Message not allowed - [299]',
  ],
  nearMisses: ["554 5.7.9 Message not accepted due to domain's DMARC policy"],
});
