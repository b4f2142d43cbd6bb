import type { LogFacts } from '../../facts/log.ts';
import type { ReceivedMessage } from '../../facts/message.ts';
import { absent, found, type Observed } from '../../facts/observed.ts';

/** Messages beside reports that are kept; more are counted only. */
const MESSAGE_COUNT = 100;

export interface MessageStore {
  add(message: ReceivedMessage): void;
  facts(): Pick<LogFacts, 'received' | 'moreReceived'>;
}

export function createMessageStore(): MessageStore {
  const kept: ReceivedMessage[] = [];
  let more = 0;
  return {
    add(message) {
      if (kept.length < MESSAGE_COUNT) kept.push(message);
      else more++;
    },
    facts: () => (kept.length === 0 ? {} : { received: kept, ...(more === 0 ? {} : { moreReceived: more }) }),
  };
}

/** The messages of what was read: none in a log. */
export const messagesOf = (log: Observed<LogFacts>): Observed<readonly ReceivedMessage[]> =>
  log.state === 'found' && log.value.received !== undefined ? found(log.value.received) : absent();
