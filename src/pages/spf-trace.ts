import type { SpfCoverageEntry, SpfLimit, SpfStep, SpfTrace } from '../facts/spf.ts';
import type { Section, Tone, TreeNode } from '../findings/page.ts';

/** The limits that running counts are shown against (RFC 7208 section 4.6.4). */
const LOOKUP_LIMIT = 10;
const VOID_LIMIT = 2;

/** An evaluation term by term; `verbose` also tells what was asked ahead of need and then not needed. */
export function traceSections(entry: SpfCoverageEntry, verbose: boolean): readonly Section[] {
  const { trace, speculative = [] } = entry;
  if (!trace) return [];
  const subject = `${entry.domain} for ${entry.ip}`;
  const whole =
    entry.wholeCost === undefined ? '' : `; the whole record would cost ${entry.wholeCost} of ${LOOKUP_LIMIT} lookups`;
  const tree: Section = {
    kind: 'tree',
    title: `SPF of ${subject}: ${entry.result}${whole}`,
    nodes: traceNodes(trace),
  };
  if (!verbose || speculative.length === 0) return [tree];
  return [tree, { kind: 'lines', title: `Asked ahead for ${subject}, and not needed`, lines: speculative }];
}

const traceNodes = ({ text, steps }: SpfTrace): readonly TreeNode[] =>
  text === undefined ? [{ text: 'no record', tone: 'dim' }] : steps.map(stepNode);

const TONES: Readonly<Record<SpfStep['outcome'], Tone>> = {
  matched: 'good',
  'not-matched': 'plain',
  failed: 'bad',
  'not-evaluated': 'dim',
};

const LIMITS: Readonly<Record<SpfLimit, string>> = {
  lookups: 'here the limit of lookups is passed: ',
  voids: 'here the limit of empty answers is passed: ',
  mx: 'here the limit of exchanges is passed: ',
  time: 'here the time is over: ',
};

function stepNode(step: SpfStep): TreeNode {
  const { text, outcome, why, target, limit, record } = step;
  const shown = target !== undefined && !text.toLowerCase().includes(target.toLowerCase()) ? ` → ${target}` : '';
  const said = outcome === 'not-evaluated' ? 'not evaluated' : `${limit === undefined ? '' : LIMITS[limit]}${why}`;
  const aside = asideOf(step);
  return {
    text: `${text}${shown}   ${said}`,
    tone: TONES[outcome],
    ...(aside === undefined ? {} : { aside }),
    ...(record ? { children: traceNodes(record) } : {}),
  };
}

function asideOf({ costs, lookups, voidLookups, ms }: SpfStep): string | undefined {
  if (!costs) return undefined;
  const empty = voidLookups > 0 ? `, ${voidLookups}/${VOID_LIMIT} empty` : '';
  return `[${lookups}/${LOOKUP_LIMIT}${empty}] ${ms} ms`;
}
