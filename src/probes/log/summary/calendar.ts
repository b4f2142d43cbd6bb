import type { LogSummary, Traffic } from '../../../facts/log-summary.ts';

/** Days that are counted; forged times do not make more. */
const DAY_LIMIT = 1_000;

type Counts = { -readonly [K in keyof Traffic]: number };
const none = (): Counts => ({ received: 0, delivered: 0, deferred: 0, bounced: 0, rejected: 0 });

export interface Calendar {
  /** What comes next is of this day (`2026-01-31`) and hour; undefined where a line has no time. */
  turn(day: string | undefined, hour: number): void;
  count(kind: keyof Traffic): void;
  facts(): Pick<LogSummary, 'days' | 'hours'>;
}

/** Counts by day and by hour of the day. */
export function createCalendar(): Calendar {
  const days = new Map<string, Counts>();
  const hours = Array.from({ length: 24 }, none);
  let today: string | undefined;
  let ofDay: Counts | undefined;
  let ofHour: Counts | undefined;
  return {
    turn(day, hour) {
      ofHour = day === undefined ? undefined : hours[hour];
      if (day === today) return;
      today = day;
      ofDay = day === undefined ? undefined : days.get(day);
      if (day === undefined || ofDay !== undefined || days.size >= DAY_LIMIT) return;
      ofDay = none();
      days.set(day, ofDay);
    },
    count(kind) {
      if (ofDay) ofDay[kind]++;
      if (ofHour) ofHour[kind]++;
    },
    facts: () => ({
      days: [...days].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([day, counts]) => ({ day, ...counts })),
      hours: hours.map((counts, hour) => ({ hour, ...counts })),
    }),
  };
}
