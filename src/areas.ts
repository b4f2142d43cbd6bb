import type { FactName } from './facts/facts.ts';
import type { Skipped } from './findings/finding.ts';
import { RULES } from './rules/index.ts';
import { isAsked } from './rules/run.ts';
import { UsageError } from './usage-error.ts';

/** The parts of `check`, each with the facts that it judges by. */
export const AREAS = {
  dns: [
    'a',
    'aaaa',
    'cname',
    'mx',
    'txt',
    'dmarc',
    'dmarcAbove',
    'ns',
    'soa',
    'caa',
    'misplaced',
    'expectedMx',
    'dkimKeys',
  ],
  spf: ['txt', 'spf', 'coverage', 'senders'],
  smtp: ['mx', 'smtp'],
} as const satisfies Readonly<Record<string, readonly FactName[]>>;
export type Area = keyof typeof AREAS;

const NAMES = Object.keys(AREAS) as readonly Area[];
const isArea = (name: string): name is Area => name in AREAS;

export interface Chosen {
  readonly asked: readonly FactName[];
  /** The rules that the choice leaves out. */
  readonly omitted: readonly Skipped[];
}

/** What `--only` and `--skip` leave of the areas. */
export function chooseAreas(only: readonly string[], skip: readonly string[], subject: string): Chosen {
  for (const name of [...only, ...skip]) {
    if (!isArea(name)) throw new UsageError(`There is no area "${name}".`, `Areas: ${NAMES.join(', ')}.`);
  }
  const names = NAMES.filter((name) => (only.length === 0 || only.includes(name)) && !skip.includes(name));
  if (names.length === 0) throw new UsageError('Nothing is left to check.', `Areas: ${NAMES.join(', ')}.`);
  const asked = factsOf(names);
  const all = factsOf(NAMES);
  const reason = only.length > 0 ? `--only ${only.join(', ')}` : `--skip ${skip.join(', ')}`;
  const omitted = RULES.filter((rule) => isAsked(rule, all) && !isAsked(rule, asked)).map(({ id }) => ({
    id,
    subject,
    reason,
  }));
  return { asked, omitted };
}

const factsOf = (names: readonly Area[]): readonly FactName[] => [
  ...new Set(names.flatMap((name) => [...AREAS[name]])),
];
