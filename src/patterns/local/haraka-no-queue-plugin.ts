import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/haraka-no-queue-plugin',
  reason: 'local-config',
  rank: 'exact',
  literals: ['451 '],
  match: [/^451 {1,2}\([0-9A-F][0-9A-F.-]{20,60}\)$/i],
  program: /^haraka$/i,
  title: 'No plugin of Haraka took the message',
  why: 'It was accepted up to the end, and then no queue plugin (or a plugin that failed) wanted it: the client was told to come again.',
  fix: 'Switch one on in config/plugins: queue/smtp_forward, queue/lmtp, queue/qmail-queue or the like, and set its .ini; restart Haraka.',
  source: 'https://haraka.github.io/core/Plugins',
  samples: [{ text: '451 (571CC485-664D-45D1-B753-B54636258D67.1)', program: 'haraka' }],
  nearMisses: [{ text: '451 4.3.0 (try later)', program: 'haraka' }],
});
