import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/google-dos-limit',
  reason: 'ip-reputation',
  rank: 'code',
  match: [/try again later, closing connection/i],
  speaker: 'google',
  title: 'Google: connections from this address are held off',
  why: 'Google closes the connection at EHLO: too many connections from the address, or a HELO name such as localhost at the Workspace relay.',
  fix: "Use the server's full host name as HELO (in Postfix smtp_helo_name), and fewer connections at a time.",
  source: 'https://support.google.com/a/answer/3726730',
  samples: ['421 4.7.0 Try again later, closing connection. (EHLO) x7-25 - gsmtp'],
  nearMisses: ['421 4.3.0 Temporary System Problem. Try again later. - gsmtp'],
});
