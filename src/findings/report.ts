import type { FailOn, Finding, Passed, Skipped, Unjudged } from './finding.ts';
import type { Settled, Waived } from './policy.ts';

export type Outcome = 'healthy' | 'found' | 'unjudged';

/** The JSON report, `maildoctor/report@1`. */
export interface Report {
  readonly schema: 'maildoctor/report@1';
  readonly tool: { readonly name: 'maildoctor'; readonly version: string };
  readonly command: string;
  readonly target: string;
  /** RFC 3339, UTC. */
  readonly started: string;
  readonly durationMs: number;
  readonly outcome: Outcome;
  /** The bar that `outcome` was judged by. */
  readonly failOn: FailOn;
  /** Set after an interrupt: what had not been observed by then is missing. */
  readonly partial?: true;
  readonly findings: readonly Finding[];
  readonly unjudged: readonly Unjudged[];
  readonly skipped: readonly Skipped[];
  readonly passed: readonly Passed[];
  /** Accepted by the configuration or the baseline: told, and no reason to fail. */
  readonly waived?: readonly Waived[];
  /** In the baseline, and no longer found. */
  readonly gone?: Settled['gone'];
  /** What was observed, by area; see docs/report.schema.json. */
  readonly facts: Readonly<Record<string, unknown>>;
}
