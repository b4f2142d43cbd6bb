/** Seconds that a stage took; percentiles to within a tenth. */
export interface StageTimes {
  readonly median: number;
  readonly p90: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
  readonly mean: number;
}
