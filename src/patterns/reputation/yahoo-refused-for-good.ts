import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/yahoo-refused-for-good',
  reason: 'ip-reputation',
  rank: 'code',
  match: [/\[(?:IP)?TSS?(?:03|06|11)\]/i, /messages from .{0,60}(?:will be )?permanently deferred/i],
  speaker: 'yahoo',
  title: 'Yahoo: your address is shut out until you ask',
  why: '"Permanently deferred" ([TS03], [TSS06], [TSS11]) does not end by itself: the address or domain has a bad record there.',
  fix: 'Stop sending to Yahoo from it, remove what caused the complaints, then ask for a review by the form; retrying keeps the block alive.',
  contact: 'https://senders.yahooinc.com/contact (Sender Hub: name the code in brackets, the address and the domain)',
  source: 'https://senders.yahooinc.com/smtp-error-codes/',
  samples: [
    '553 5.7.2 [TSS11] All messages from 192.0.2.25 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes',
    '421 4.7.1 [TS03] All messages from 192.0.2.25 will be permanently deferred; Retrying will NOT succeed.',
  ],
  nearMisses: ['421 4.7.0 [TSS04] Messages from 192.0.2.25 temporarily deferred'],
});
