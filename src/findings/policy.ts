import type { Finding, Skipped, Unjudged } from './finding.ts';

/** A finding that somebody accepted, with the reason. It is told, and makes no run fail. */
export interface Waived {
  readonly finding: Finding;
  readonly reason: string;
  /** The last day on which it is accepted, such as 2027-01-31. */
  readonly until?: string;
}

/** What the rules said, before what was decided beforehand is applied to it. */
export interface Judged {
  readonly target: string;
  /** Ms since the epoch: what has expired is judged by this. */
  readonly observedAt: number;
  readonly findings: readonly Finding[];
  readonly unjudged: readonly Unjudged[];
  readonly skipped: readonly Skipped[];
}

export interface Settled {
  readonly findings: readonly Finding[];
  readonly unjudged: readonly Unjudged[];
  readonly skipped: readonly Skipped[];
  readonly waived: readonly Waived[];
  /** Known from the baseline, and no longer there. */
  readonly gone: readonly { readonly id: string; readonly subject: string }[];
}

/** What was decided beforehand: severities, waivers, a baseline. */
export type Policy = (judged: Judged) => Settled;
