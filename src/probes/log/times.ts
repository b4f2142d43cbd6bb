import type { Stamp } from '../../syntax/logs/header.ts';

/** Times of a log whose lines may lack year and zone. */
export interface LogClock {
  /** Milliseconds since the epoch. */
  at(stamp: Stamp): number;
}

const DAY = 86_400_000;

/**
 * `newest` is the latest time that a line can have (the file's last change, or now). Lines without a year are of the year
 * in which they are not later than that; `zone` is minutes east of UTC, the system's own where it is absent.
 */
export function createLogClock(newest: number, zone: number | undefined): LogClock {
  const latestYear = new Date(newest).getFullYear();
  const place = (stamp: Stamp, year: number): number => {
    const minutes = stamp.zone ?? zone;
    const utc = Date.UTC(year, stamp.month - 1, stamp.day) + stamp.time;
    if (minutes !== undefined) return utc - minutes * 60_000;
    return new Date(year, stamp.month - 1, stamp.day).getTime() + stamp.time;
  };
  // Most lines share their day with the one before.
  let memo: { readonly key: string; readonly midnight: number } | undefined;
  return {
    at(stamp) {
      const key = `${stamp.year ?? ''}/${stamp.month}/${stamp.day}/${stamp.zone ?? ''}`;
      if (memo?.key !== key) {
        const midnight = { ...stamp, time: 0 };
        const thisYear = place(midnight, stamp.year ?? latestYear);
        const isFuture = stamp.year === undefined && thisYear > newest + DAY;
        memo = { key, midnight: isFuture ? place(midnight, latestYear - 1) : thisYear };
      }
      return memo.midnight + stamp.time;
    },
  };
}

export const rfc3339 = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');
