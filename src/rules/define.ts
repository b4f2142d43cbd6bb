import type { FactName, Facts, FactTypes } from '../facts/facts.ts';
import type { DataValue, Evidence, FindingData, Location, Severity } from '../findings/finding.ts';

/** The names of a template's `{placeholders}`; `%{` is literal, since SPF's macros look like them. */
export type Placeholders<S extends string> = S extends `${infer Head}{${infer Name}}${infer Rest}`
  ? Head extends `${string}%`
    ? Placeholders<Rest>
    : Name | Placeholders<Rest>
  : never;

/** A reply of a server that the pattern catalogue shall explain beside the finding. */
export interface ReplyToExplain {
  readonly text: string;
  readonly relay?: string;
}

/** One occurrence of a rule's fault: data only, the words are the rule's templates. */
export interface Fault<P extends string = string> {
  readonly subject: string;
  readonly data: { readonly [K in P]: DataValue } & FindingData;
  readonly evidence?: readonly Evidence[];
  readonly location?: Location;
  readonly reply?: ReplyToExplain;
}

export type KnownFacts<N extends FactName> = {
  readonly [K in N]: Exclude<FactTypes[K], { readonly state: 'unknown' }>;
};

/** One subject of a rule with what is read of it; the engine keeps an item with an unknown field from `check`. */
export interface RuleItem {
  readonly subject: string;
}
export type KnownItem<I> = { readonly [K in keyof I]: Exclude<I[K], { readonly state: 'unknown' }> };

/** What a rule may know beside the facts. Rules about dates judge at `observedAt` (ms since the epoch). */
export interface RuleContext {
  readonly target: string;
  readonly observedAt: number;
}

export interface RuleExample {
  readonly name: string;
  readonly facts: Facts;
  readonly findings: number;
  readonly unjudged?: number;
  readonly skipped?: number;
  /** Defaults to `example.com`. */
  readonly target?: string;
  readonly observedAt?: number;
}

interface RuleText<M extends string, W extends string, F extends string> {
  /** `topic/fault`: the file's path below `src/rules/`. It names the fault, never the cure. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly message: M;
  readonly why: W;
  readonly fix: F;
  readonly references: readonly string[];
  readonly examples: readonly RuleExample[];
}

export interface RuleSpec<N extends FactName, M extends string, W extends string, F extends string>
  extends RuleText<M, W, F> {
  readonly needs: readonly N[];
  readonly check: (facts: KnownFacts<N>, context: RuleContext) => readonly Fault<Placeholders<M | W | F>>[];
}

export interface EachRuleSpec<
  N extends FactName,
  I extends RuleItem,
  M extends string,
  W extends string,
  F extends string,
  O extends FactName = never,
> extends RuleText<M, W, F> {
  readonly needs: readonly N[];
  /** Further facts that `each` takes as they were observed, unknown ones too: where others decide, they leave nothing open. */
  readonly weighs?: readonly O[];
  /** The subjects, each with what `check` reads of it, as observed. */
  readonly each: (facts: KnownFacts<N> & Pick<FactTypes, O>, context: RuleContext) => readonly I[];
  readonly check: (item: KnownItem<I>, context: RuleContext) => readonly Fault<Placeholders<M | W | F>>[];
}

/** A rule as the engine sees it. */
export interface Rule extends RuleText<string, string, string> {
  readonly needs: readonly FactName[];
  /** Those of `needs` that may be unknown. */
  readonly weighs?: readonly FactName[];
  /** The items to check, each of which the engine passes on only when none of its fields is unknown. */
  readonly items: (facts: never, context: RuleContext) => readonly RuleItem[];
  readonly check: (item: never, context: RuleContext) => readonly Fault[];
}

/** A rule that reads whole facts: one unknown fact leaves the target unjudged. */
export function defineRule<const N extends FactName, M extends string, W extends string, F extends string>(
  spec: RuleSpec<N, M, W, F>,
): Rule {
  const { check, ...text } = spec;
  return {
    ...text,
    items: (facts: KnownFacts<N>, { target }) => [{ subject: target, facts }],
    check: (item: { readonly facts: KnownFacts<N> }, context) => check(item.facts, context),
  };
}

/** A rule over the subjects of a collection: what is unknown of one does not unjudge the others. */
export function defineEachRule<
  const N extends FactName,
  I extends RuleItem,
  M extends string,
  W extends string,
  F extends string,
  const O extends FactName = never,
>(spec: EachRuleSpec<N, I, M, W, F, O>): Rule {
  const { each, check, needs, weighs = [], ...text } = spec;
  return { ...text, needs: [...needs, ...weighs], weighs, items: each, check };
}
