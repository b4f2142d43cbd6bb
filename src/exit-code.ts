import type { Report } from './findings/report.ts';

export const EXIT = { healthy: 0, found: 1, usage: 2, unjudged: 3, bug: 70, interrupted: 130 } as const;

/** Of several reports the gravest: 1 before 3 before 0. */
export function exitCodeOf(reports: readonly Pick<Report, 'outcome'>[]): number {
  const outcomes = new Set(reports.map(({ outcome }) => outcome));
  if (outcomes.has('found')) return EXIT.found;
  return outcomes.has('unjudged') ? EXIT.unjudged : EXIT.healthy;
}
