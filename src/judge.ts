import type { FactName, Facts } from './facts/facts.ts';
import type { Observations } from './facts/observations.ts';
import { reportedFacts } from './facts/reported.ts';
import {
  type FailOn,
  type Finding,
  isAtLeast,
  type Passed,
  SEVERITIES,
  type Skipped,
  type Unjudged,
} from './findings/finding.ts';
import type { Policy, Settled } from './findings/policy.ts';
import type { Outcome, Report } from './findings/report.ts';
import { judgeLog } from './judge-log.ts';
import { explainReplies } from './judge-replies.ts';
import type { Rule } from './rules/define.ts';
import { RULES } from './rules/index.ts';
import { isAsked, type RuleOutcome, runRule } from './rules/run.ts';
import type { Thresholds } from './thresholds.ts';
import { VERSION } from './version.ts';

export type { FailOn };

export interface JudgeOptions {
  readonly failOn?: FailOn;
  /** Rules that were left out by name (`check --only`), with the reason. */
  readonly omitted?: readonly Skipped[];
  /** What was decided of findings beforehand. */
  readonly policy?: Policy;
  /** Of a log: what makes the run fail whatever severities do. */
  readonly thresholds?: Thresholds;
}

/** Observations → report. Pure: no clock, no network; patterns are loaded only when there is a reply to explain. */
export async function judge(observations: Observations, options: JudgeOptions = {}): Promise<Report> {
  const { facts, asked, target } = observations;
  const failOn = options.failOn ?? 'error';
  const context = { target, observedAt: Date.parse(observations.observedAt) };
  const rules = RULES.filter((rule) => isAsked(rule, judgedBy(asked, facts)));
  const outcomes = rules.map((rule) =>
    observations.partial && rule.needs.some((name) => facts[name] === undefined)
      ? interrupted(rule, target)
      : runRule(rule, facts, context),
  );
  const explained = await explainReplies(outcomes.flatMap((one) => one.findings));
  const log = await judgeLog(observations, options.thresholds);
  const settled = (options.policy ?? asTheyAre)({
    target,
    observedAt: context.observedAt,
    findings: [...log.exceeded, ...explained, ...log.findings],
    unjudged: distinct([...outcomes.flatMap((one) => one.unjudged), ...log.unjudged]),
    skipped: distinct([...outcomes.flatMap((one) => one.skipped), ...(options.omitted ?? [])]),
  });
  // Of a log the commonest comes first, as the groups are.
  const findings = observations.command === 'explain' ? settled.findings : bySeverity(settled.findings);
  const isExceeded = findings.some(({ id }) => log.exceeded.some((one) => one.id === id));
  const { unjudged, skipped, waived, gone } = settled;
  const judged = outcomes.reduce((sum, one) => sum + one.judged, 0) + log.judged;
  return {
    schema: 'maildoctor/report@1',
    tool: { name: 'maildoctor', version: VERSION },
    command: observations.command,
    target,
    started: observations.observedAt,
    durationMs: observations.durationMs,
    outcome: isExceeded ? 'found' : outcomeOf(findings, unjudged, judged + waived.length, failOn),
    failOn,
    ...(observations.partial ? { partial: true as const } : {}),
    findings,
    unjudged,
    skipped,
    ...(waived.length > 0 ? { waived } : {}),
    ...(gone.length > 0 ? { gone } : {}),
    passed: rules.flatMap((rule, index) => passed(rule, outcomes[index])),
    facts: { ...reportedFacts(facts), ...log.facts },
  };
}

const asTheyAre: Policy = ({ findings, unjudged, skipped }): Settled => ({
  findings,
  unjudged,
  skipped,
  waived: [],
  gone: [],
});

/** A log has no messages to judge: that leaves nothing open, and is nothing that passed. */
const judgedBy = (asked: readonly FactName[], { message }: Facts): readonly FactName[] =>
  message?.state === 'found' ? asked : asked.filter((name) => name !== 'message');

function interrupted({ id, severity }: Rule, subject: string): RuleOutcome {
  return { findings: [], unjudged: [{ id, severity, subject, reason: 'interrupted' }], skipped: [], judged: 0 };
}

function passed({ id, title }: Rule, outcome: RuleOutcome | undefined): readonly Passed[] {
  if (outcome === undefined || outcome.judged === 0) return [];
  return outcome.findings.length + outcome.unjudged.length === 0 ? [{ id, title }] : [];
}

/** The exit code's three values, and "nothing at all could be judged" is no health. */
function outcomeOf(
  findings: readonly Finding[],
  unjudged: readonly Unjudged[],
  judged: number,
  failOn: FailOn,
): Outcome {
  if (failOn !== 'never') {
    if (findings.some((one) => isAtLeast(one.severity, failOn))) return 'found';
    if (unjudged.some((one) => isAtLeast(one.severity, failOn))) return 'unjudged';
  }
  return judged + findings.length === 0 ? 'unjudged' : 'healthy';
}

const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));

function distinct<T>(items: readonly T[]): readonly T[] {
  const seen = new Map(items.map((item) => [JSON.stringify(item), item]));
  return [...seen.values()];
}
