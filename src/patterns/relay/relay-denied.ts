import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/relay-denied',
  reason: 'relay-denied',
  rank: 'generic',
  literals: [
    'relay',
    'not gateway',
    'gateway user',
    'no relay',
    'rcpthosts',
    'not permitted to send through',
    'not local',
    'not hosted',
    'authorized to send through',
  ],
  match: [
    /\brelay(?:ing)?\b.{0,60}(?:denied|not (?:permitted|allowed|authori[sz]ed|configured|local|supported|accepted|possible)|prohibited|refused|reject|forbidden|disabled|deny|blocked)/i,
    /\b(?:unable|not (?:allowed|permitted|authori[sz]ed|configured)|cannot|can not|refus\w{0,3}|denied|deny|will not|does not|no|not|unauthori[sz]ed|illegal|attempt to|open|access)\b.{0,60}\brelay(?:ing)?\b/i,
    /\bas a relay\b/i,
    /\bisn't in my list of allowed rcpthosts/i,
    /\bnot a gateway\b/i,
    /\brelay access denied/i,
  ],
  source: 'https://www.postfix.org/SMTPD_ACCESS_README.html',
  samples: [
    '554 5.7.1 <user@example.com>: Relay access denied',
    '550 5.7.1 Unable to relay',
    '550 relaying denied for <user@example.com>',
    "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
    '550 5.7.1 This system is not configured to relay mail',
  ],
  nearMisses: ['250 relay of messages goes well'],
});
