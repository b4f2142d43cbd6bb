import { addressSet } from '../syntax/address-set.ts';
import { type AddressBits, difference, everything, intersection, type Ranges, union } from '../syntax/ranges.ts';
import type { SpfRecordNode, SpfResult, SpfTerm } from './spf.ts';

/** Where an evaluation ends: RFC 7208 section 4.6.4. */
export interface SpfLimits {
  readonly lookups: number;
  readonly voids: number;
  readonly exchanges: number;
}
export const RFC_LIMITS: SpfLimits = { lookups: 10, voids: 2, exchanges: 10 };

/** Clients of one family that an evaluation treats alike. */
interface Front {
  readonly ranges: Ranges;
  readonly lookups: number;
  readonly voids: number;
}

/** Clients with their verdict; `by` is the term of the domain's own record that decided, absent at its end. */
export interface SpfRegion extends Front {
  readonly bits: AddressBits;
  readonly result: SpfResult;
  readonly by?: SpfTerm;
}

/** Without limits nothing is counted: what the record means, whatever it costs. */
interface View {
  readonly bits: AddressBits;
  readonly limits: SpfLimits | undefined;
}
type Ended = Omit<SpfRegion, 'bits'>;

/**
 * The verdict of check_host() for every client at once: the address space cut into regions. A term that needs more of the
 * client than its address, or whose answer did not come, counts as one that does not match.
 */
export function regionsOf(node: SpfRecordNode, limits?: SpfLimits): readonly SpfRegion[] {
  return ([32, 128] as const).flatMap((bits) => {
    const start = { ranges: everything(bits), lookups: 0, voids: 0 };
    return evaluated(node, [start], { bits, limits }).map((ended) => ({ ...ended, bits }));
  });
}

const RESULTS = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' } as const;

function evaluated(node: SpfRecordNode, start: readonly Front[], view: View): readonly Ended[] {
  if (node.text.state === 'unknown') return start.map((front) => ({ ...front, result: 'temperror' }));
  // RFC 7208 section 4.6.4: a loop goes on until the limit ends it.
  if (node.loop) return start.map((front) => broken({ ...front, lookups: view.limits ? view.limits.lookups + 1 : 0 }));
  // RFC 7208 sections 4.5 and 4.6: several records, or a mistake in one.
  if (node.error || node.texts.length > 1) return start.map(broken);
  if (node.text.state === 'absent') {
    // The question for the domain's own record is no term; those of includes and redirects are.
    const empty = node.text.why === undefined ? 0 : 1;
    return start.map((front) => ({ ...front, voids: front.voids + (front.lookups > 0 ? empty : 0), result: 'none' }));
  }
  const ended: Ended[] = [];
  let open = start;
  for (const term of node.terms) {
    if (open.length === 0) return ended;
    if (term.kind !== 'mechanism') continue;
    const step = applied(term, open, view);
    ended.push(...step.matched.map((front) => ({ ...front, result: RESULTS[term.qualifier ?? '+'], by: term })));
    ended.push(...step.stopped.map((one) => ({ ...one, by: term })));
    open = merged(step.left);
  }
  const redirect = node.terms.find(({ name, kind }) => name === 'redirect' && kind === 'modifier');
  if (!redirect) return [...ended, ...open.map((front) => ({ ...front, result: 'neutral' as const }))];
  return [...ended, ...followed(redirect, open, view).map((one) => ({ ...one, by: redirect }))];
}

const broken = (front: Front): Ended => ({ ...front, result: 'permerror' });

interface Step {
  readonly matched: readonly Front[];
  readonly left: readonly Front[];
  /** For whom the whole evaluation ends here, with an error. */
  readonly stopped: readonly Ended[];
}

function applied(term: SpfTerm, open: readonly Front[], view: View): Step {
  if (term.name === 'all') return { matched: open, left: [], stopped: [] };
  if (term.name === 'ip4' || term.name === 'ip6') return cut(term, open, view);
  const { within, beyond } = counted(open, view);
  const step = asked(term, within, view);
  return { ...step, stopped: [...beyond, ...step.stopped] };
}

/** One lookup more; those for whom it is one too many end there. */
function counted(
  open: readonly Front[],
  { limits }: View,
): { readonly within: readonly Front[]; readonly beyond: readonly Ended[] } {
  if (!limits) return { within: open, beyond: [] };
  const more = open.map((front) => ({ ...front, lookups: front.lookups + 1 }));
  return {
    within: more.filter(({ lookups }) => lookups <= limits.lookups),
    beyond: more.filter(({ lookups }) => lookups > limits.lookups).map(broken),
  };
}

function asked(term: SpfTerm, open: readonly Front[], view: View): Step {
  const { limits } = view;
  const names = term.name === 'include';
  if (term.impossible) return names ? { matched: [], left: [], stopped: open.map(broken) } : { ...NOTHING, left: open };
  if (names && term.record) return included(evaluated(term.record, open, view));
  // RFC 7208 section 5.7: an "exists" that does not match met an empty answer.
  if (term.dynamic) return term.name === 'exists' ? voided(open, 1, view) : { ...NOTHING, left: open };
  if (limits && (term.exchanges ?? 0) > limits.exchanges) return { ...NOTHING, stopped: open.map(broken) };
  const voids = view.bits === 32 ? term.voids : term.voids6;
  return voids > 0 ? voided(open, voids, view) : cut(term, open, view);
}

const NOTHING: Step = { matched: [], left: [], stopped: [] };

function voided(open: readonly Front[], voids: number, { limits }: View): Step {
  if (!limits) return { ...NOTHING, left: open };
  const more = open.map((front) => ({ ...front, voids: front.voids + voids }));
  return {
    matched: [],
    left: more.filter((front) => front.voids <= limits.voids),
    stopped: more.filter((front) => front.voids > limits.voids).map(broken),
  };
}

/** RFC 7208 section 5.2, the table of results. */
function included(ended: readonly Ended[]): Step {
  const of = (...results: readonly SpfResult[]): readonly Ended[] =>
    ended.filter(({ result }) => results.includes(result));
  return {
    matched: of('pass').map(frontOf),
    left: of('fail', 'softfail', 'neutral', 'temperror').map(frontOf),
    stopped: of('none', 'permerror').map(broken),
  };
}

const frontOf = ({ ranges, lookups, voids }: Front): Front => ({ ranges, lookups, voids });

/** RFC 7208 section 6.1: a domain without a record is a permerror. */
function followed(redirect: SpfTerm, open: readonly Front[], view: View): readonly Ended[] {
  const { within, beyond } = counted(open, view);
  const ended = redirect.impossible
    ? within.map(broken)
    : redirect.record
      ? evaluated(redirect.record, within, view)
      : within.map((front) => ({ ...front, result: 'neutral' as const }));
  return [...beyond, ...ended.map((one) => (one.result === 'none' ? broken(one) : one))];
}

function cut(term: SpfTerm, open: readonly Front[], { bits }: View): Step {
  const blocks = term.networks?.state === 'found' ? addressSet(term.networks.value) : undefined;
  const named = blocks?.[bits === 32 ? 'ipv4' : 'ipv6'] ?? [];
  if (named.length === 0) return { ...NOTHING, left: open };
  const matched = filled(open.map((front) => ({ ...front, ranges: intersection(front.ranges, named) })));
  if (matched.length === 0) return { ...NOTHING, left: open };
  return {
    matched,
    left: filled(open.map((front) => ({ ...front, ranges: difference(front.ranges, named) }))),
    stopped: [],
  };
}

const filled = (fronts: readonly Front[]): readonly Front[] => fronts.filter(({ ranges }) => ranges.length > 0);

/** Those with the same counts are treated alike from here on: there are never more fronts than pairs of counts. */
function merged(fronts: readonly Front[]): readonly Front[] {
  if (fronts.length < 2) return fronts;
  const byCounts = new Map<string, Front>();
  for (const front of fronts) {
    const key = `${front.lookups} ${front.voids}`;
    const known = byCounts.get(key);
    byCounts.set(key, known ? { ...known, ranges: union(known.ranges, front.ranges) } : frontOf(front));
  }
  return [...byCounts.values()];
}
