import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/own-postscreen-first-contact',
  reason: 'greylisted',
  rank: 'exact',
  literals: ['service currently unavailable'],
  match: [/^4(?:50|21) 4\.3\.2 Service currently unavailable/i],
  only: 'ours',
  blame: 'nobody',
  title: 'postscreen asked a new client to come again',
  why: 'Its tests after the greeting (pipelining, bare newline) can only be passed once; a real server comes back and is let in, a spam program does not.',
  fix: 'Nothing to do. If mail of great senders is late for hours, since each try comes from another address: postconf -X postscreen_pipelining_enable postscreen_non_smtp_command_enable postscreen_bare_newline_enable && postfix reload',
  source: 'https://www.postfix.org/POSTSCREEN_README.html#after_220',
  samples: [{ text: '450 4.3.2 Service currently unavailable', program: 'postfix/postscreen' }],
  nearMisses: [{ text: '450 4.3.2 Service currently unavailable', program: 'postfix/smtp', relay: 'mx.example.net' }],
});
