import type { FailOn, Finding, Passed, Skipped, Unjudged } from './finding.ts';

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
  /** What was observed, by area; see docs/report.schema.json. */
  readonly facts: Readonly<Record<string, unknown>>;
}
