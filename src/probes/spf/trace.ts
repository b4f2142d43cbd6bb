import type { SpfStep } from '../../facts/spf.ts';
import type { Mechanism, SpfRecord } from '../../syntax/spf/record.ts';
import type { Evaluation, SpfStop, Steps } from './evaluation.ts';
import type { Matched } from './mechanisms.ts';

type Noted = { readonly text: string };
type Step = { -readonly [K in keyof SpfStep]: SpfStep[K] };

/** Whole milliseconds from a moment of the evaluation until now. */
export const since = (started: number, evaluation: Evaluation): number => Math.round(evaluation.elapsed() - started);

/** A term that costs nothing; gives whether it matched. */
export function noteStatic(mechanism: Mechanism, { matched, why }: Matched, evaluation: Evaluation, trace: Steps) {
  trace.steps.push(stepOf(mechanism, matched ? 'matched' : 'not-matched', why, false, 0, evaluation));
  return matched;
}

/** A term that asked; gives whether it matched. */
export function noteJudged(term: Noted, judged: Matched, ms: number, evaluation: Evaluation, trace: Steps): boolean {
  const { matched, why, target, record } = judged;
  const step = stepOf(term, matched ? 'matched' : 'not-matched', why, true, ms, evaluation);
  if (target !== undefined) step.target = target;
  if (record !== undefined) step.record = record;
  trace.steps.push(step);
  return matched;
}

/** The term that ended the evaluation, or below which it ended. */
export function noteFailed(
  term: Noted,
  stop: SpfStop,
  nested: Steps,
  ms: number,
  evaluation: Evaluation,
  trace: Steps,
): void {
  const step = stepOf(term, 'failed', stop.message, true, ms, evaluation);
  if (nested.domain !== '') {
    nested.result ??= stop.result;
    step.target = nested.domain;
    step.record = nested;
  }
  // A limit is passed by one term; those that include it only end with it.
  const isBelow = nested.steps.some(({ outcome }) => outcome === 'failed');
  if (stop.limit !== undefined && !isBelow) step.limit = stop.limit;
  trace.steps.push(step);
}

/** What the evaluation did not come to: the mechanisms from a place on, and the redirect. */
export function noteRest(record: SpfRecord, from: number, evaluation: Evaluation, trace: Steps): void {
  for (let at = from; at < record.mechanisms.length; at++) {
    const mechanism = record.mechanisms[at];
    if (mechanism) trace.steps.push(stepOf(mechanism, 'not-evaluated', '', false, 0, evaluation));
  }
  if (record.redirect) trace.steps.push(stepOf(record.redirect, 'not-evaluated', '', false, 0, evaluation));
}

function stepOf(
  { text }: Noted,
  outcome: SpfStep['outcome'],
  why: string,
  costs: boolean,
  ms: number,
  { lookups, voids }: Evaluation,
): Step {
  return { text, outcome, why, lookups, voidLookups: voids, costs, ms };
}
