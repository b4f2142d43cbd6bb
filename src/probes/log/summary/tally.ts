import type { NamedCount, Ranking } from '../../../facts/log-summary.ts';
import { createInterner } from '../interner.ts';
import { decoded } from '../parts.ts';
import type { Span } from '../span.ts';

/** Names that are told apart; those that come after them are counted together. */
const NAME_LIMIT = 100_000;
const NAME_OCTETS = 4 << 20;
/** Names that a report holds, by count and again by size. */
const SHOWN = 100;

/** What is summed of a name. */
export const COLUMN = { count: 0, octets: 1, deferrals: 2, bounces: 3, delay: 4, maxDelay: 5 } as const;
const COLUMNS = 6;

export interface Tally {
  /** The number of a name: -1 for all that there was no room for. */
  numberOf(name: Span): number;
  add(number: number, column: (typeof COLUMN)[keyof typeof COLUMN], value: number): void;
  /** The longest delay so far. */
  longest(number: number, seconds: number): void;
  ranking(): Ranking;
}

/** Counts by name: exact for each name that it knows, and bounded in memory. */
export function createTally(): Tally {
  const names = createInterner({ texts: NAME_LIMIT, octets: NAME_OCTETS });
  const sums = new Float64Array(NAME_LIMIT * COLUMNS);
  let beyond = 0;

  const sum = (number: number, column: number): number => sums[number * COLUMNS + column] ?? 0;

  function entryOf(number: number): NamedCount {
    const [count, deferrals, bounces] = [sum(number, 0), sum(number, COLUMN.deferrals), sum(number, COLUMN.bounces)];
    const [delay, maxDelay] = [sum(number, COLUMN.delay), sum(number, COLUMN.maxDelay)];
    return {
      name: decoded(names.latin1(number)),
      count,
      octets: sum(number, COLUMN.octets),
      ...(deferrals === 0 ? {} : { deferrals }),
      ...(bounces === 0 ? {} : { bounces }),
      ...(maxDelay === 0
        ? {}
        : { ...(count === 0 ? {} : { meanDelay: Number((delay / count).toPrecision(3)) }), maxDelay }),
    };
  }

  return {
    numberOf({ bytes, start, end }) {
      return names.indexOf(bytes, start, end);
    },
    add(number, column, value) {
      if (number < 0) {
        if (column === COLUMN.count) beyond += value;
        return;
      }
      const at = number * COLUMNS + column;
      sums[at] = (sums[at] ?? 0) + value;
    },
    longest(number, seconds) {
      if (number < 0) return;
      const at = number * COLUMNS + COLUMN.maxDelay;
      if (seconds > (sums[at] ?? 0)) sums[at] = seconds;
    },
    ranking() {
      const all = Array.from({ length: names.size }, (_, number) => number);
      const by = (column: number): readonly number[] =>
        all.toSorted((one, other) => sum(other, column) - sum(one, column)).slice(0, SHOWN);
      const shown = new Set([...by(COLUMN.count), ...by(COLUMN.octets)]);
      return {
        distinct: names.size,
        reached: all.filter((number) => sum(number, COLUMN.count) > 0).length,
        beyond,
        entries: [...shown].toSorted((one, other) => sum(other, 0) - sum(one, 0)).map(entryOf),
      };
    },
  };
}
