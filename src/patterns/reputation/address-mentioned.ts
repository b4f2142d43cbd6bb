import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/reputation/address-mentioned',
  reason: 'ip-reputation',
  rank: 'vague',
  match: [
    wording`\b(?:your|from|this|sending|client|remote) (?:ip|location|network|country|region|provider|isp|host)\b.{0,60}\b(?:not|no|reject\w{0,3}|refus\w{0,3}|block\w{0,2}|denied|deny|bann\w{0,2}|prison|jail|policy)\b`,
    wording`\b(?:not|no|reject\w{0,3}|refus\w{0,3}|block\w{0,2}|denied|deny|bann\w{0,2}|allowed access)\b.{0,40}\b(?:your|from|this|sending|client) (?:ip|location|network|country|region|provider|isp)\b`,
    wording`\bip (?:in|is|has|was) (?:\w{1,12} ){0,2}(?:prison|jail|bad|abus\w{1,5}|unwanted|deferred)`,
    wording`\bpoor reputation|\bbad reputation|\breputation\b`,
  ],
  title: 'The sending address is not welcome there',
  why: 'The refusal speaks of your IP address or network, in words that are not told apart further.',
  source: 'https://libsisimai.org/en/reason/#blocked',
  samples: ['550 ip in prison', '550 5.7.1 not allowed access from your location'],
  nearMisses: ['550 your IP is 192.0.2.1'],
});
