import type { SpfCoverageEntry, SpfLimit, SpfStep, SpfTrace } from '../facts/spf.ts';
import { phrase, sentence, type Text } from '../words/phrase.ts';
import type { Section, Tone, TreeNode } from './define.ts';

/** The limits that running counts are shown against (RFC 7208 section 4.6.4). */
const LOOKUP_LIMIT = 10;
const VOID_LIMIT = 2;

/** An evaluation term by term; `verbose` also tells what was asked ahead of need and then not needed. */
export function traceSections(entry: SpfCoverageEntry, verbose: boolean): readonly Section[] {
  const { trace, speculative = [] } = entry;
  if (!trace) return [];
  const subject = phrase`${entry.domain} for ${entry.ip}`;
  const whole =
    entry.wholeCost === undefined
      ? ''
      : phrase`; the whole record would cost ${entry.wholeCost} of ${LOOKUP_LIMIT} lookups`;
  const tree: Section = {
    kind: 'tree',
    title: phrase`SPF of ${subject}: ${entry.result}${whole}`,
    nodes: traceNodes(trace),
  };
  if (!verbose || speculative.length === 0) return [tree];
  return [tree, { kind: 'lines', title: phrase`Asked ahead for ${subject}, and not needed`, lines: speculative }];
}

const traceNodes = ({ text, steps }: SpfTrace): readonly TreeNode[] =>
  text === undefined ? [{ text: phrase`no record`, tone: 'dim' }] : steps.map(stepNode);

const TONES: Readonly<Record<SpfStep['outcome'], Tone>> = {
  matched: 'good',
  'not-matched': 'plain',
  failed: 'bad',
  'not-evaluated': 'dim',
};

const LIMITS: Readonly<Record<SpfLimit, Text>> = {
  lookups: phrase`here the limit of lookups is passed: `,
  voids: phrase`here the limit of empty answers is passed: `,
  mx: phrase`here the limit of exchanges is passed: `,
  time: phrase`here the time is over: `,
};

function stepNode(step: SpfStep): TreeNode {
  const { text, outcome, why, target, limit, record } = step;
  const shown = target !== undefined && !text.toLowerCase().includes(target.toLowerCase()) ? ` → ${target}` : '';
  const said =
    outcome === 'not-evaluated'
      ? phrase`not evaluated`
      : phrase`${limit === undefined ? '' : LIMITS[limit]}${sentence(why)}`;
  const aside = asideOf(step);
  return {
    text: phrase`${text}${shown}   ${said}`,
    tone: TONES[outcome],
    ...(aside === undefined ? {} : { aside }),
    ...(record ? { children: traceNodes(record) } : {}),
  };
}

function asideOf({ costs, lookups, voidLookups, ms }: SpfStep): Text | undefined {
  if (!costs) return undefined;
  const empty = voidLookups > 0 ? phrase`, ${voidLookups}/${VOID_LIMIT} empty` : '';
  return phrase`[${lookups}/${LOOKUP_LIMIT}${empty}] ${ms} ms`;
}
