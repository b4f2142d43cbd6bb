import type { DelayStages, StageTimes } from '../../facts/log.ts';

/** Buckets a doubling of time: a percentile is right to within a tenth. */
const PER_DOUBLING = 8;
/** From a millisecond to some 34 years. */
const BUCKETS = 40 * PER_DOUBLING;
const STAGES = 4;

export interface Delays {
  /** Four numbers of seconds, as Postfix logs them. */
  add(delays: readonly [number, number, number, number]): void;
  stages(): DelayStages | undefined;
}

/** How long messages took, by stage: counts by length, so that memory does not grow with the log. */
export function createDelays(): Delays {
  const counts = new Uint32Array(STAGES * BUCKETS);
  const longest = [0, 0, 0, 0];
  const sums = [0, 0, 0, 0];
  let all = 0;

  function stage(index: number): StageTimes {
    return {
      median: percentile(counts.subarray(index * BUCKETS, (index + 1) * BUCKETS), all * 0.5),
      p95: Math.min(
        percentile(counts.subarray(index * BUCKETS, (index + 1) * BUCKETS), all * 0.95),
        longest[index] ?? 0,
      ),
      max: longest[index] ?? 0,
      mean: rounded((sums[index] ?? 0) / all),
    };
  }

  return {
    add(delays) {
      all++;
      for (let index = 0; index < STAGES; index++) {
        const seconds = delays[index] ?? 0;
        const bucket =
          seconds < 0.002 ? 0 : Math.min(BUCKETS - 1, Math.floor(Math.log2(seconds * 1000) * PER_DOUBLING));
        counts[index * BUCKETS + bucket] = (counts[index * BUCKETS + bucket] ?? 0) + 1;
        sums[index] = (sums[index] ?? 0) + seconds;
        if (seconds > (longest[index] ?? 0)) longest[index] = seconds;
      }
    },
    stages: () =>
      all === 0
        ? undefined
        : { deliveries: all, before: stage(0), queue: stage(1), connection: stage(2), transmission: stage(3) },
  };
}

/** The length that so many are not above: the middle of its bucket. */
function percentile(counts: Uint32Array, rank: number): number {
  let sum = 0;
  for (const [bucket, count] of counts.entries()) {
    sum += count;
    if (sum >= rank && count > 0) return bucket === 0 ? 0 : rounded(2 ** ((bucket + 0.5) / PER_DOUBLING) / 1000);
  }
  return 0;
}

const rounded = (seconds: number): number => Number(seconds.toPrecision(3));
