import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/google-temporary',
  reason: 'remote-temporary',
  rank: 'code',
  match: [
    /temporary system problem\.? +try again later/i,
    /server busy, try again later\b.{0,200}gsmtp/i,
    /mail server temporarily rejected message/i,
    /due to a temporary system problem/i,
  ],
  speaker: 'google',
  blame: 'them',
  title: 'Google: a passing fault of theirs',
  fix: 'Nothing to do: the message is tried again.',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    '421 4.3.0 Temporary System Problem. Try again later (10). x7-25 - gsmtp',
    '451 4.3.0 Mail server temporarily rejected message. x7-25 - gsmtp',
  ],
  nearMisses: ['421 4.3.0 Temporary failure'],
});
