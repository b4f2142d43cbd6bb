import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/yahoo-blocklisted',
  reason: 'ip-blocklisted',
  rank: 'code',
  match: [/\[BL\d\d\]/],
  speaker: 'yahoo',
  title: 'Yahoo: refused by a Spamhaus list',
  why: '[BL21] stands for SBL, [BL22] and [BL23] for XBL and PBL.',
  fix: 'Look the address up at https://check.spamhaus.org/, stop the cause and have it removed there; Yahoo follows within hours.',
  contact: 'https://check.spamhaus.org/',
  source: 'https://senders.yahooinc.com/smtp-error-codes/',
  samples: [
    "553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.25, because the ip is in Spamhaus's list; see http://postmaster.yahoo.com/550-bl23.html",
  ],
  nearMisses: ['421 4.7.0 [TSS04] Messages from 192.0.2.25 temporarily deferred'],
});
