/**
 * The public door of the library.
 *
 * `diagnose` observes a target and judges it; `judge` judges saved observations; `evaluateSpf` is RFC 7208's
 * check_host(); `explain` gives the verdict on one reply of a mail server.
 */
export { diagnose, observe, type Request, type Watch } from './diagnose.ts';
export type * from './facts/dns.ts';
export type { FactName, Facts, FactTypes } from './facts/facts.ts';
export type * from './facts/log.ts';
export type * from './facts/log-summary.ts';
export type { Observations } from './facts/observations.ts';
export type * from './facts/observed.ts';
export type { Options } from './facts/options.ts';
export type * from './facts/smtp.ts';
export type * from './facts/spf.ts';
export type * from './findings/finding.ts';
export type { Outcome, Report } from './findings/report.ts';
export type * from './io/ports.ts';
export { type FailOn, type JudgeOptions, judge } from './judge.ts';
export { classify as explain } from './patterns/catalogue.ts';
export type { Reply, Verdict } from './patterns/classify.ts';
export { evaluateSpf } from './probes/spf/evaluate.ts';
export { domainTarget, hostTarget, type Target } from './target.ts';
