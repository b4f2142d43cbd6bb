/** Milliseconds between which the wait for an answer lies. */
const LEAST = 200;
const MOST = 400;

/** RFC 6298 section 2: the smoothed round-trip time and its variation give the time to wait. */
export interface RoundTrip {
  observe(ms: number): void;
  /** Milliseconds after which an answer is overdue. */
  timeout(): number;
}

export function createRoundTrip(): RoundTrip {
  let smoothed: number | undefined;
  let variation = 0;
  return {
    observe(ms) {
      variation = smoothed === undefined ? ms / 2 : 0.75 * variation + 0.25 * Math.abs(smoothed - ms);
      smoothed = smoothed === undefined ? ms : 0.875 * smoothed + 0.125 * ms;
    },
    timeout() {
      return smoothed === undefined ? MOST : Math.min(Math.max(smoothed + 4 * variation, LEAST), MOST);
    },
  };
}
