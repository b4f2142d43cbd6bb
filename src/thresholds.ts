import type { Deliveries } from './facts/log.ts';
import type { CatalogueEntry } from './findings/catalogue.ts';
import type { Finding } from './findings/finding.ts';

/** Outcomes whose share can be a threshold. */
export const RATED = ['bounced', 'deferred', 'expired', 'rejected'] as const;
export type RatedOutcome = (typeof RATED)[number];

/** What of a log makes a run fail, in place of severities (`--fail-on-rate`, `--fail-on-reason`). */
export interface Thresholds {
  readonly rates: readonly { readonly outcome: RatedOutcome; readonly percent: number }[];
  /** Ids of reasons, or `unknown`. */
  readonly reasons: readonly string[];
}

/** Of what each outcome is a share (docs/decisions): final outcomes, attempts, or all that was offered. */
const WHOLE: { readonly [O in RatedOutcome]: readonly (keyof Deliveries)[] } = {
  bounced: ['sent', 'bounced', 'expired'],
  expired: ['sent', 'bounced', 'expired'],
  deferred: ['sent', 'bounced', 'expired', 'deferred'],
  rejected: ['sent', 'bounced', 'expired', 'deferred', 'rejected'],
};

const REFERENCES = ['https://www.rfc-editor.org/rfc/rfc3464#section-2.3.3'];
const RATE = {
  id: 'log/rate-exceeded',
  severity: 'error',
  title: 'More mail fails than is allowed',
  why: 'The threshold that was given (--fail-on-rate) is reached.',
  fix: 'Begin with the commonest group of failures: it says who must act, and what to do.',
  references: REFERENCES,
} as const;
const REASON = {
  id: 'log/reason-found',
  severity: 'error',
  title: 'Mail fails for a reason that is watched',
  why: 'The reason was named by --fail-on-reason.',
  fix: 'The finding of that reason says who must act, and what to do.',
  references: REFERENCES,
} as const;

/** For the catalogue: what `maildoctor rule` tells of them. */
export const THRESHOLD_ENTRIES: readonly CatalogueEntry[] = [
  { ...RATE, text: '{outcome}: {rate} % of {of}, the limit is {limit} %.', examples: [] },
  { ...REASON, text: '{reason}: {count} times.', examples: [] },
];

interface Counted {
  readonly reason: string;
  readonly count: number;
}

/** A finding for each threshold that is reached. A share of nothing is none. */
export function thresholdFindings(
  { rates, reasons }: Thresholds,
  deliveries: Deliveries,
  groups: readonly Counted[],
  subject: string,
): readonly Finding[] {
  const exceeded = rates.flatMap(({ outcome, percent }) => {
    const count = deliveries[outcome];
    const of = WHOLE[outcome].reduce((sum, name) => sum + deliveries[name], 0);
    if (count === 0 || (count / of) * 100 < percent) return [];
    const rate = Math.round((count / of) * 1000) / 10;
    const message = `${outcome}: ${rate} % (${count} of ${of}); the limit is ${percent} %.`;
    return [{ ...RATE, subject, message, data: { outcome, rate, limit: percent, count, of }, evidence: [] }];
  });
  const found = reasons.flatMap((reason) => {
    const count = groups.filter((group) => group.reason === reason).reduce((sum, group) => sum + group.count, 0);
    if (count === 0) return [];
    const message = `${reason}: ${count === 1 ? 'once' : `${count} times`}.`;
    return [{ ...REASON, subject, message, data: { reason, count }, evidence: [] }];
  });
  return [...exceeded, ...found];
}
