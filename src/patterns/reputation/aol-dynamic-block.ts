import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/aol-dynamic-block',
  reason: 'ip-reputation',
  rank: 'code',
  match: [/\((?:DYN|CON|RTR|RLY|IPB|SNF):[A-Z]{0,2}\d?[A-Z]?\d?\)/],
  speaker: 'yahoo',
  title: 'AOL: refused for what the address sends',
  why: "AOL's codes: DYN is a block of some hours by complaints, CON and RTR a lasting one, RLY an address that relays or is dynamic.",
  fix: "The servers are Yahoo's by now: see its Sender Hub.",
  contact: 'https://senders.yahooinc.com/contact (Sender Hub: name the code in brackets, the address and the domain)',
  source: 'https://postmaster.aol.com/error-codes',
  samples: [
    '421 4.7.1 : (DYN:T1) https://postmaster.aol.com/error-codes#421dynt1',
    '554 5.7.1 : (CON:B1) https://postmaster.aol.com/error-codes#554conb1',
  ],
  nearMisses: ['554 5.7.1 : (HVU:B1) https://postmaster.aol.com/error-codes#554hvub1'],
});
