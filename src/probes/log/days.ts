import { rfc3339 } from './times.ts';

/** Days that are counted; forged times do not make more. */
const DAY_LIMIT = 1_000;
const DAY_MS = 86_400_000;

/** Counts failures by day (UTC). */
export function createDays() {
  const days = new Map<number, number>();
  return {
    add(time: number | undefined): void {
      if (time === undefined) return;
      const day = Math.floor(time / DAY_MS);
      const known = days.get(day);
      if (known !== undefined || days.size < DAY_LIMIT) days.set(day, (known ?? 0) + 1);
    },
    /** In the order of time; undefined where no failure had one. */
    failures: () =>
      days.size === 0
        ? undefined
        : [...days]
            .toSorted(([one], [other]) => one - other)
            .map(([day, failures]) => ({ day: rfc3339(day * DAY_MS).slice(0, 10), failures })),
  };
}
