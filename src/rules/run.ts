import type { FactName, Facts } from '../facts/facts.ts';
import type { Observed, Unknown } from '../facts/observed.ts';
import type { Finding, Skipped, Unjudged } from '../findings/finding.ts';
import type { Fault, Rule, RuleContext, RuleItem } from './define.ts';
import { fill } from './words.ts';

/** What came of one rule. `judged` counts the subjects that could be judged. */
export interface RuleOutcome {
  readonly findings: readonly { readonly finding: Finding; readonly fault: Fault }[];
  readonly unjudged: readonly Unjudged[];
  readonly skipped: readonly Skipped[];
  readonly judged: number;
}

const isUnknown = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && (value as { state?: unknown }).state === 'unknown';

/** Runs one rule over the facts: what is unknown never reaches its `check`, but is listed with the reason. */
export function runRule(rule: Rule, facts: Facts, context: RuleContext): RuleOutcome {
  const missing = rule.needs.find((name) => facts[name] === undefined);
  if (missing)
    return withheld(rule, context.target, {
      state: 'unknown',
      kind: 'not-asked',
      reason: `${missing} was not observed`,
    });
  const unknown = rule.needs
    .filter((name) => !rule.weighs?.includes(name))
    .map((name) => facts[name] as Observed<unknown>)
    .find(isUnknown);
  if (unknown) return withheld(rule, context.target, unknown);

  const outcomes = rule.items(facts as never, context).map((item) => runItem(rule, item, context));
  if (outcomes.length === 0) return { findings: [], unjudged: [], skipped: [], judged: 1 };
  return {
    findings: outcomes.flatMap((one) => one.findings),
    unjudged: outcomes.flatMap((one) => one.unjudged),
    skipped: outcomes.flatMap((one) => one.skipped),
    judged: outcomes.reduce((sum, one) => sum + one.judged, 0),
  };
}

function runItem(rule: Rule, item: RuleItem, context: RuleContext): RuleOutcome {
  const unknown = Object.values(item).find(isUnknown);
  if (unknown) return withheld(rule, item.subject, unknown);
  const faults = rule.check(item as never, context);
  return {
    findings: faults.map((fault) => ({ finding: findingOf(rule, fault), fault })),
    unjudged: [],
    skipped: [],
    judged: 1,
  };
}

function withheld(rule: Rule, subject: string, { kind, reason }: Unknown): RuleOutcome {
  const { id, severity } = rule;
  return kind === 'not-asked'
    ? { findings: [], unjudged: [], skipped: [{ id, subject, reason }], judged: 0 }
    : { findings: [], unjudged: [{ id, severity, subject, reason }], skipped: [], judged: 0 };
}

function findingOf(rule: Rule, fault: Fault): Finding {
  return {
    id: rule.id,
    severity: rule.severity,
    subject: fault.subject,
    title: rule.title,
    message: fill(rule.message, fault.data),
    why: fill(rule.why, fault.data),
    data: fault.data,
    evidence: fault.evidence ?? [],
    fix: fill(rule.fix, fault.data),
    references: rule.references,
    ...(fault.location ? { location: fault.location } : {}),
  };
}

/** The facts that a rule needs are among those that were asked for. */
export const isAsked = (rule: Rule, asked: readonly FactName[]): boolean =>
  rule.needs.every((name) => asked.includes(name));
