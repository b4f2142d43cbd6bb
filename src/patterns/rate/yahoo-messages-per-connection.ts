import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/yahoo-messages-per-connection',
  reason: 'rate-limited',
  rank: 'code',
  match: [/max messages? per connection reached/i],
  speaker: 'yahoo',
  title: 'Yahoo: enough messages for one connection',
  fix: 'Nothing is wrong: the next connection goes on. Allow at most 20 messages a connection.',
  source: 'https://senders.yahooinc.com/smtp-error-codes/',
  samples: ['421 Max message per connection reached, closing transmission channel'],
  nearMisses: ['421 Too many connections'],
});
