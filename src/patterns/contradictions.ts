import type { Permanence } from '../reasons/families.ts';
import type { ReasonId } from '../reasons/ids.ts';
import type { Codes } from './codes.ts';

/** Reasons that a retry does not mend. */
const LASTING: readonly ReasonId[] = [
  'user-unknown',
  'mailbox-disabled',
  'moved',
  'domain-not-found',
  'null-mx',
  'relay-denied',
  'message-too-large',
  'virus',
];
/** Reasons that pass by themselves. */
const PASSING: readonly ReasonId[] = [
  'greylisted',
  'rate-limited',
  'too-many-connections',
  'remote-temporary',
  'dns-temporary',
  'mailbox-full',
  'system-full',
];

/** What the words say and what the codes say are two things now and then; both are told, and which one counts. */
export function contradictionOf(
  reason: ReasonId,
  { replyCode, statuses }: Codes,
  permanence: Permanence,
): string | undefined {
  const [status] = statuses;
  if (replyCode !== undefined && status !== undefined && replyCode[0] !== status[0]) {
    return `Reply code ${replyCode} and status ${status} are of different classes; the sending server went by one of them.`;
  }
  if (permanence === 'temporary' && replyCode?.startsWith('5')) {
    return `The answer was ${replyCode}, a permanent one, yet the message stays in the queue: the next try may meet another host or another answer.`;
  }
  if (permanence === 'temporary' && LASTING.includes(reason)) {
    return 'The text names a lasting cause, the code says "try later": it will be retried until the queue gives up, most likely in vain.';
  }
  if (permanence === 'permanent' && PASSING.includes(reason) && reason !== 'mailbox-full') {
    return 'The text names a passing cause, the code is a permanent one: the message came back and will not be retried; send it again later.';
  }
  return undefined;
}
