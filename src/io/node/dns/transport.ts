import type { UnknownKind } from '../../../facts/observed.ts';
import type { Deadline } from './deadline.ts';
import type { Query } from './message.ts';

/** The octets of an answer to the question, or why there are none. */
export type Delivery =
  | { readonly state: 'delivered'; readonly bytes: Buffer }
  | { readonly state: 'failed'; readonly kind: UnknownKind; readonly reason: string };

/** What is to be made of a value when it is there. */
export type Then<V, T> = (value: V) => T | Promise<T>;

/** A way to one server. When the deadline is over it gives up with kind `timeout`. */
export interface Transport {
  readonly name: 'udp' | 'tcp' | 'tls' | 'https';
  /**
   * What `then` makes of what came: each promise on the way of an answer costs as much as reading it. Rejects only when
   * `then` throws.
   */
  ask<T>(query: Query, deadline: Deadline, then: Then<Delivery, T>): Promise<T>;
  close(): void;
}

export const TIMED_OUT: Delivery = { state: 'failed', kind: 'timeout', reason: 'timeout' };

/** What the system or TLS said of a connection, as a clause; `server` is named by the user's own word for it. */
export function failureOf(error: unknown, server: string, transport: Transport['name']): Delivery {
  const [first = error] = error instanceof AggregateError ? error.errors : [];
  const { code = '', message } = first as NodeJS.ErrnoException;
  const who = server.includes('://') ? server : `${server} (${transport})`;
  const clause = CLAUSES[code];
  const isTls = /CERT|TLS|SSL|SIGNATURE|SELF_SIGNED|ISSUER/.test(code);
  return {
    state: 'failed',
    kind: 'network',
    reason: clause
      ? clause(who)
      : isTls
        ? `no trust in the TLS of ${who}: ${withoutControls(message)}`
        : `${code || withoutControls(message)} from ${who}`,
  };
}

const refused = (who: string): string => `connection refused by ${who}`;
const unroutable = (who: string): string => `no route to ${who}`;
const unresolved = (who: string): string => `the system cannot resolve the name of ${who}`;
const notAllowed = (who: string): string => `the system does not allow sending to ${who}`;

const CLAUSES: Readonly<Record<string, (who: string) => string>> = {
  ECONNREFUSED: refused,
  ECONNRESET: (who) => `connection reset by ${who}`,
  EPIPE: (who) => `connection closed by ${who}`,
  ENETUNREACH: unroutable,
  EHOSTUNREACH: unroutable,
  EADDRNOTAVAIL: (who) => `no address of this machine that leads to ${who}`,
  EACCES: notAllowed,
  EPERM: notAllowed,
  ENOTFOUND: unresolved,
  EAI_AGAIN: unresolved,
  ETIMEDOUT: (who) => `no connection to ${who}`,
};

const withoutControls = (text: string): string => text.replace(/[\p{C}\p{Z}]+/gu, ' ').slice(0, 200);
