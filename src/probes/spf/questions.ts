import type { DnsAnswer, RecordData } from '../../facts/dns.ts';
import type { Resolver } from '../../io/ports.ts';
import { AHEAD_LIMIT } from './limits.ts';

export type SpfType = 'A' | 'AAAA' | 'MX' | 'PTR' | 'TXT';

/** The questions of one evaluation: each asked once, some before they are needed. */
export interface Questions {
  ask<T extends SpfType>(name: string, type: T): Promise<DnsAnswer<RecordData[T]>>;
  /** Asks before it is known that the answer is needed; undefined when enough was asked so. */
  ahead<T extends SpfType>(name: string, type: T): Promise<DnsAnswer<RecordData[T]>> | undefined;
  /** Asked ahead and never needed. */
  unneeded(): readonly string[];
}

export function createQuestions(resolver: Resolver, signal: AbortSignal | undefined): Questions {
  const answers = new Map<string, Promise<unknown>>();
  const unneeded = new Set<string>();
  const options = signal ? { signal } : {};
  let left = AHEAD_LIMIT;
  function put<T extends SpfType>(key: string, name: string, type: T): Promise<DnsAnswer<RecordData[T]>> {
    const answer = resolver.query(name, type, options);
    answers.set(key, answer);
    return answer;
  }
  return {
    ask(name, type) {
      const key = keyOf(name, type);
      unneeded.delete(key);
      const known = answers.get(key);
      return known ? (known as Promise<DnsAnswer<RecordData[typeof type]>>) : put(key, name, type);
    },
    ahead(name, type) {
      const key = keyOf(name, type);
      const known = answers.get(key);
      if (known) return known as Promise<DnsAnswer<RecordData[typeof type]>>;
      if (left === 0) return undefined;
      left--;
      unneeded.add(key);
      return put(key, name, type);
    },
    unneeded: () => [...unneeded],
  };
}

const keyOf = (name: string, type: SpfType): string => `${type} ${name.toLowerCase()}`;
