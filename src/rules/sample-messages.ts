import type { Facts } from '../facts/facts.ts';
import type { AuthResult, ReceivedMessage, SpamVerdict } from '../facts/message.ts';
import { found } from '../facts/observed.ts';

/** Messages for the examples of rules. */
export const arrived = (message: Partial<ReceivedMessage> = {}): Facts => ({
  message: found([
    {
      place: { file: 'message.eml', line: 1 },
      messageId: '<a@example.org>',
      from: 'sender@example.org',
      fromDomain: 'example.org',
      verdicts: [],
      missing: [],
      ...message,
    },
  ]),
});

/** What a receiver found, as `method=result` with its properties. */
export const authenticated = (results: Readonly<Record<string, string>>, more: Partial<AuthResult> = {}): Facts =>
  arrived({
    authentication: {
      server: 'mx.example.com',
      field: 'Authentication-Results',
      results: Object.entries(results).map(([method, result]) => ({ method, result, properties: {}, ...more })),
    },
  });

export const verdict = (more: Partial<SpamVerdict> = {}): SpamVerdict => ({
  filter: 'SpamAssassin',
  field: 'X-Spam-Status',
  isSpam: true,
  score: 7.1,
  limit: 5,
  tests: [{ name: 'BAYES_99', score: 3.5 }],
  codes: [],
  ...more,
});
