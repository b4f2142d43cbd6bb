import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/google-timeout',
  reason: 'conversation-timeout',
  rank: 'code',
  match: [/connection expired, try reconnecting/i, /timeout - closing connection.{0,160}gsmtp/i],
  speaker: 'google',
  blame: 'network',
  title: 'Google: the session took too long',
  why: 'Your server was silent for too long, or kept the connection open beyond its time: a slow scanner before sending, or a lossy line.',
  fix: 'It is tried again. If it happens often, look at MTU and packet loss, and at filters that run while the connection stands.',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    '421 4.7.0 Connection expired, try reconnecting. x7-25 - gsmtp',
    '451 4.4.2 Timeout - closing connection. x7-25 - gsmtp',
  ],
  nearMisses: ['451 4.4.2 Timeout - closing connection.'],
});
