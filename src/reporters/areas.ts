import type { Finding, Passed, Unjudged } from '../findings/finding.ts';
import type { Outcome, Report } from '../findings/report.ts';
import { plural, topicOf } from './summary.ts';

/** What became of one area, such as `spf`. */
export interface Area {
  readonly name: string;
  readonly outcome: Outcome;
  /** `1 error, 4 passed` */
  readonly said: string;
  readonly findings: readonly Finding[];
  readonly unjudged: readonly Unjudged[];
  readonly passed: readonly Passed[];
}

/** The areas of a report, those with findings first. */
export function areasOf(report: Report): readonly Area[] {
  const names = new Set([...report.findings, ...report.unjudged, ...report.passed].map(topicOf));
  const areas = [...names].map((name) => areaOf(report, name));
  return areas.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
}

const ORDER: readonly Outcome[] = ['found', 'unjudged', 'healthy'];

function areaOf(report: Report, name: string): Area {
  const here = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
    items.filter((one) => topicOf(one) === name);
  const [findings, unjudged, passed] = [here(report.findings), here(report.unjudged), here(report.passed)];
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  const said = [
    ...(['error', 'warning', 'note'] as const)
      .filter((severity) => count(severity) > 0)
      .map((severity) => plural(count(severity), severity)),
    ...(unjudged.length > 0 ? [`${unjudged.length} not judged`] : []),
    ...(passed.length > 0 ? [`${passed.length} passed`] : []),
  ].join(', ');
  const isFaulty = findings.some(({ severity }) => severity !== 'note');
  const outcome = isFaulty ? 'found' : unjudged.length > 0 ? 'unjudged' : 'healthy';
  return { name, outcome, said, findings, unjudged, passed };
}
