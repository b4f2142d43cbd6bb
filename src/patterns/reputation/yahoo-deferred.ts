import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/yahoo-deferred',
  reason: 'ip-reputation',
  rank: 'code',
  match: [/\[(?:IP)?TSS?(?!03|06|11)\d\d\]/i],
  speaker: 'yahoo',
  title: 'Yahoo: slowed down for complaints or unusual volume',
  why: "The codes [TS01] to [TS04], [TSS04] to [TSS09] and [IPTS04] say that Yahoo's users complained of what the address sends, or that it sends more than it is known for. AOL, Verizon and since 2025 AT&T and Comcast mailboxes stand behind the same servers.",
  fix: 'Let the queue retry, with few connections at once. Enrol your DKIM domain in the complaint feedback loop, take off those who complain, and separate bulk mail from the rest by address.',
  contact: 'https://senders.yahooinc.com/contact (Sender Hub: name the code in brackets, the address and the domain)',
  source: 'https://senders.yahooinc.com/smtp-error-codes/',
  samples: [
    '421 4.7.0 [TSS04] Messages from 192.0.2.25 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
    '421 4.7.0 [TS02] Messages from 192.0.2.25 temporarily deferred - 4.16.56.1',
  ],
  nearMisses: [
    '553 5.7.2 [TSS11] All messages from 192.0.2.25 will be permanently deferred; Retrying will NOT succeed.',
  ],
});
