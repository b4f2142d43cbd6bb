import type { MessageCounts } from '../../facts/log.ts';
import type { QueueKey } from '../../syntax/logs/postfix/queue-id.ts';

/** Recipients whose deferral somebody else's report tells: who, and in which group of failures it was counted. */
interface Pending {
  readonly recipient: number;
  readonly group: number;
}

/** A message under way. */
export interface Message {
  /** What it was before a filter gave it back (`queued as`), or the message itself. */
  root: Message;
  /** Groups of failures that it is counted in. */
  groups: readonly number[];
  /** Deferred, and not yet delivered or given up. */
  pending: readonly Pending[];
  /** It is itself a bounce. */
  isNotification: boolean;
  /** Octets; 0 where the log has not told. With `origin` and `isDeferred` the summary's own. */
  size: number;
  origin: number;
  isDeferred: boolean;
}

export interface Queue {
  /** The message of that id, new where it was not known; `arrives` where the line is its first one. */
  at(key: QueueKey, arrives: boolean): Message;
  /** Gives the message that left; undefined where it was not known. */
  remove(key: QueueKey): Message | undefined;
  /** The next hop of a message. */
  join(message: Message, next: QueueKey): void;
  /** A bounce went back, of a message that may be gone. */
  notify(message: Message | undefined, next: QueueKey): void;
  failed(message: Message): void;
  counts(): MessageCounts;
}

/** So many messages are remembered in each of two generations: a message that nothing is heard of is forgotten at last. */
const GENERATION = 60_000;

const NO_GROUPS: readonly number[] = [];
const NONE_PENDING: readonly Pending[] = [];

function newMessage(): Message {
  const message = {
    groups: NO_GROUPS,
    pending: NONE_PENDING,
    isNotification: false,
    size: 0,
    origin: 0,
    isDeferred: false,
  } as unknown as Message;
  message.root = message;
  return message;
}

/** The messages under way, joined by queue id; memory is bounded whatever the log holds. */
export function createQueue(): Queue {
  let young = new Map<QueueKey, Message>();
  let old = new Map<QueueKey, Message>();
  let seen = 0;
  let finished = 0;
  let begunBefore = 0;
  let rejoined = 0;
  let notifications = 0;
  let notificationsFailed = 0;
  let forgotten = 0;

  function keep(key: QueueKey, message: Message): void {
    if (young.size >= GENERATION) {
      forgotten += old.size;
      old = young;
      young = new Map();
    }
    young.set(key, message);
  }

  function find(key: QueueKey): Message | undefined {
    const message = young.get(key);
    if (message !== undefined || old.size === 0) return message;
    const older = old.get(key);
    if (older === undefined) return undefined;
    old.delete(key);
    keep(key, older);
    return older;
  }

  return {
    at(key, arrives) {
      const known = find(key);
      if (known !== undefined) return known;
      const message = newMessage();
      keep(key, message);
      seen++;
      if (!arrives) begunBefore++;
      return message;
    },
    remove(key) {
      finished++;
      const message = young.get(key) ?? old.get(key);
      if (message === undefined) {
        seen++;
        begunBefore++;
      } else if (!young.delete(key)) old.delete(key);
      return message;
    },
    join(message, next) {
      const following = find(next);
      if (following === undefined || following === message || following.root !== following) return;
      following.root = message.root;
      rejoined++;
    },
    notify(message, next) {
      notifications++;
      const bounce = find(next);
      if (bounce !== undefined && bounce !== message) bounce.isNotification = true;
    },
    failed(message) {
      if (message.isNotification) notificationsFailed++;
    },
    counts: () => ({
      seen: seen - rejoined,
      finished,
      begunBefore,
      unfinished: young.size + old.size,
      rejoined,
      notifications,
      notificationsFailed,
      forgotten,
    }),
  };
}
