import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/haraka-tried-all',
  reason: 'unreachable',
  rank: 'exact',
  literals: ['tried all mxs'],
  match: [/^Tried all MXs$/i],
  only: 'local',
  title: 'Haraka tried all mail hosts of that domain in vain',
  why: 'The lines just before say how each one failed (refused, timed out, TLS, no route).',
  fix: 'Read them: grep the id of the message in the log. It is retried by itself.',
  source: 'https://haraka.github.io/core/Outbound',
  samples: ['Tried all MXs'],
  nearMisses: ['Some recipients temp failed'],
});
