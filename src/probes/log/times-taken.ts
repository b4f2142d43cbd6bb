import type { StageTimes } from '../../facts/stage-times.ts';

/** Buckets a doubling of time: a percentile is right to within a tenth. */
const PER_DOUBLING = 8;
/** From a millisecond to some 34 years. */
const BUCKETS = 40 * PER_DOUBLING;

/** How long something took, each time. */
export interface TimesTaken {
  add(seconds: number): void;
  readonly count: number;
  readonly sum: number;
  /** Undefined where nothing was measured. */
  times(): StageTimes | undefined;
}

/** Counts by length, so that memory does not grow with the log. */
export function createTimesTaken(): TimesTaken {
  const counts = new Uint32Array(BUCKETS);
  let longest = 0;
  let sum = 0;
  let count = 0;
  const percentile = (share: number): number => Math.min(longest, lengthAt(counts, count * share));
  return {
    add(seconds) {
      count++;
      sum += seconds;
      if (seconds > longest) longest = seconds;
      const bucket = seconds < 0.002 ? 0 : Math.min(BUCKETS - 1, Math.floor(Math.log2(seconds * 1000) * PER_DOUBLING));
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    },
    get count() {
      return count;
    },
    get sum() {
      return sum;
    },
    times: () =>
      count === 0
        ? undefined
        : {
            median: percentile(0.5),
            p90: percentile(0.9),
            p95: percentile(0.95),
            p99: percentile(0.99),
            max: longest,
            mean: rounded(sum / count),
          },
  };
}

/** The length that so many are not above: the middle of its bucket. */
function lengthAt(counts: Uint32Array, rank: number): number {
  let sum = 0;
  for (const [bucket, count] of counts.entries()) {
    sum += count;
    if (sum >= rank && count > 0) return bucket === 0 ? 0 : rounded(2 ** ((bucket + 0.5) / PER_DOUBLING) / 1000);
  }
  return 0;
}

const rounded = (seconds: number): number => Number(seconds.toPrecision(3));
