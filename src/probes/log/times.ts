import type { Stamp } from '../../syntax/logs/header.ts';

/** Times of a log whose lines may lack year and zone. */
export interface LogClock {
  /** Milliseconds since the epoch. */
  at(stamp: Stamp): number;
  /** The day by the log's own clock: `2026-01-31`. */
  day(stamp: Stamp): string;
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
  let memo: { readonly key: string; readonly midnight: number; readonly day: string } | undefined;
  function dayOf(stamp: Stamp): { readonly midnight: number; readonly day: string } {
    const key = `${stamp.year ?? ''}/${stamp.month}/${stamp.day}/${stamp.zone ?? ''}`;
    if (memo?.key !== key) {
      const start = { ...stamp, time: 0 };
      const thisYear = place(start, stamp.year ?? latestYear);
      const isFuture = stamp.year === undefined && thisYear > newest + DAY;
      const year = stamp.year ?? (isFuture ? latestYear - 1 : latestYear);
      memo = { key, midnight: isFuture ? place(start, year) : thisYear, day: dayName(year, stamp) };
    }
    return memo;
  }
  return {
    at: (stamp) => dayOf(stamp).midnight + stamp.time,
    day: (stamp) => dayOf(stamp).day,
  };
}

const dayName = (year: number, { month, day }: Stamp): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

export const rfc3339 = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');
