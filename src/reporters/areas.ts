import type { Finding, Passed, Unjudged } from '../findings/finding.ts';
import type { Outcome, Report } from '../findings/report.ts';
import type { Words } from '../words/define.ts';
import { countsBySeverity, topicOf } from './summary.ts';

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
export function areasOf(report: Report, words: Words): readonly Area[] {
  const names = new Set([...report.findings, ...report.unjudged, ...report.passed].map(topicOf));
  const areas = [...names].map((name) => areaOf(report, name, words));
  return areas.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
}

const ORDER: readonly Outcome[] = ['found', 'unjudged', 'healthy'];

function areaOf(report: Report, name: string, words: Words): Area {
  const here = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
    items.filter((one) => topicOf(one) === name);
  const [findings, unjudged, passed] = [here(report.findings), here(report.unjudged), here(report.passed)];
  const said = [
    ...countsBySeverity(findings, words),
    ...(unjudged.length > 0 ? [words.say`${unjudged.length} not judged`] : []),
    ...(passed.length > 0 ? [words.say`${passed.length} passed`] : []),
  ].join(words.comma);
  const isFaulty = findings.some(({ severity }) => severity !== 'note');
  const outcome = isFaulty ? 'found' : unjudged.length > 0 ? 'unjudged' : 'healthy';
  return { name, outcome, said, findings, unjudged, passed };
}
