import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/postscreen-pregreet',
  reason: 'protocol-error',
  rank: 'exact',
  literals: ['pregreet '],
  match: [/^PREGREET \d{1,9} after /],
  only: 'local',
  blame: 'them',
  title: 'A client spoke before it was greeted: a spam program',
  why: 'Mail servers wait for the greeting (RFC 5321 section 3.1); programs that only want to get rid of spam do not. postscreen turns it away, if postscreen_greet_action is enforce.',
  fix: 'Nothing to do. To turn them away: postconf -e postscreen_greet_action=enforce. If it is a partner, his program has to wait for the 220 line.',
  source: 'https://www.postfix.org/POSTSCREEN_README.html',
  samples: ['PREGREET 8 after 0 from [203.0.113.99]:46286: EHLO x\\r\\n'],
  nearMisses: ['HANGUP after 4 from [203.0.113.99]:46286 in tests after SMTP handshake'],
});
