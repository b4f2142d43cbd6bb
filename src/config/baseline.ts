import type { Finding } from '../findings/finding.ts';
import type { Judged, Policy } from '../findings/policy.ts';

export const BASELINE_SCHEMA = 'maildoctor/baseline@1';

/** What was found once and is not to make a run fail again. */
export interface Baseline {
  readonly schema: typeof BASELINE_SCHEMA;
  /** RFC 3339. */
  readonly taken: string;
  readonly findings: readonly BaselineEntry[];
}
export interface BaselineEntry {
  readonly target: string;
  readonly id: string;
  readonly subject: string;
}

const keyOf = ({ target, id, subject }: BaselineEntry): string => `${target}\n${id}\n${subject}`;

/** The entry of a finding: numbers and wording change from night to night, these three do not. */
export const entryOf = (target: string, { id, subject }: Finding): BaselineEntry => ({ target, id, subject });

/** Accepts what stands in the baseline; what stands there and was judged, but not found, is gone. */
export function baselinePolicy({ findings, taken }: Baseline): Policy {
  const known = new Set(findings.map(keyOf));
  return (judged) => {
    const isKnown = (finding: Finding): boolean => known.has(keyOf(entryOf(judged.target, finding)));
    return {
      ...judged,
      findings: judged.findings.filter((one) => !isKnown(one)),
      waived: judged.findings
        .filter(isKnown)
        .map((finding) => ({ finding, reason: `in the baseline of ${taken.slice(0, 10)}` })),
      gone: findings.filter((one) => one.target === judged.target && isGone(one, judged)),
    };
  };
}

/** Neither found, nor among what could not be judged or was not asked. */
function isGone({ id, subject }: BaselineEntry, { findings, unjudged, skipped }: Judged): boolean {
  return (
    !findings.some((one) => one.id === id && one.subject === subject) &&
    ![...unjudged, ...skipped].some((one) => one.id === id)
  );
}

/** The first, then the second on what the first left. */
export function inTurn(first: Policy, second: Policy): Policy {
  return (judged) => {
    const before = first(judged);
    const after = second({ ...judged, ...before });
    return { ...after, waived: [...before.waived, ...after.waived], gone: [...before.gone, ...after.gone] };
  };
}

export function parseBaseline(text: string): Baseline | undefined {
  try {
    const value = JSON.parse(text) as Partial<Baseline> | null;
    const isEntry = (one: unknown): boolean =>
      ['target', 'id', 'subject'].every((key) => typeof (one as Record<string, unknown> | null)?.[key] === 'string');
    const isBaseline =
      value?.schema === BASELINE_SCHEMA &&
      typeof value.taken === 'string' &&
      Array.isArray(value.findings) &&
      value.findings.every(isEntry);
    return isBaseline ? (value as Baseline) : undefined;
  } catch {
    return undefined;
  }
}
