import type { RecordData } from '../../facts/dns.ts';
import type { QueryOptions, Resolver } from '../../io/ports.ts';

/** A question that was answered with records; `ttl` in seconds. */
export interface Asked {
  readonly name: string;
  readonly type: string;
  readonly ttl?: number;
}

/** Writes down which questions found something. */
export function recorded(resolver: Resolver, asked: Map<string, Asked>): Resolver {
  return {
    async query<T extends keyof RecordData>(name: string, type: T, options?: QueryOptions) {
      const answer = await resolver.query(name, type, options);
      const folded = name.toLowerCase();
      if (answer.state === 'found')
        asked.set(`${folded} ${type}`, {
          name: folded,
          type,
          ...(answer.ttl === undefined ? {} : { ttl: answer.ttl }),
        });
      return answer;
    },
  };
}
