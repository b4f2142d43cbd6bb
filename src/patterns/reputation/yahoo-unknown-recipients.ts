import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/yahoo-unknown-recipients',
  reason: 'ip-reputation',
  rank: 'code',
  match: [/\bVS\d{1,2}-(?:IP|MF|RT)\b.{0,40}excessive unknown recipients/i, /excessive unknown recipients/i],
  speaker: 'yahoo',
  title: 'Yahoo: too many of your recipients do not exist',
  fix: 'Take unknown addresses off your lists at the first 5xx; look whether a hijacked account guesses addresses.',
  contact: 'https://senders.yahooinc.com/contact (Sender Hub: name the code in brackets, the address and the domain)',
  source: 'https://senders.yahooinc.com/smtp-error-codes/',
  samples: ['451 VS1-IP Excessive unknown recipients - possible Open Relay (#4.1.8)'],
  nearMisses: ['452 Too many recipients'],
});
