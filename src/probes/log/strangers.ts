import { normalise } from '../../syntax/logs/normalise.ts';
import { decoded } from './parts.ts';

/** Distinct lines that are kept; and of each so many octets. */
const LIMIT = 1_000;
const LENGTH = 300;
/** Beyond so many, one in a hundred is looked at: a log of another kind has nothing else. */
const LOOKED_AT = 20_000;

export interface Stranger {
  readonly line: string;
  readonly count: number;
}

/** Lines that no reader understood, what differs in them replaced, and how often they came. */
export function createStrangers() {
  const lines = new Map<string, number>();
  let all = 0;
  return {
    add(line: string): void {
      if (++all > LOOKED_AT && all % 100 !== 0) return;
      const key = normalise(decoded(line.slice(0, LENGTH)));
      const weight = all > LOOKED_AT ? 100 : 1;
      const count = lines.get(key);
      if (count !== undefined) lines.set(key, count + weight);
      else if (lines.size < LIMIT) lines.set(key, weight);
    },
    commonest: (shown: number): readonly Stranger[] =>
      [...lines]
        .map(([line, count]) => ({ line, count }))
        .toSorted((one, other) => other.count - one.count)
        .slice(0, shown),
  };
}
