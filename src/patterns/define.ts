import type { Blame } from '../reasons/families.ts';
import type { ReasonId } from '../reasons/ids.ts';

/**
 * How special a pattern is; where two match, the higher rank wins, then the longer literal.
 * `code` is a provider's own code or page (one meaning, documented); `exact` the exact text of one program or provider;
 * `generic` wording that many share; `status` an enhanced status code alone; `reply` a reply code alone.
 */
export const RANKS = ['reply', 'status', 'generic', 'exact', 'code'] as const;
export type Rank = (typeof RANKS)[number];

/** A real line that a pattern must match (or, as a near miss, must not be given). */
export interface Sample {
  readonly text: string;
  /** Host that said it, where the pattern asks for a provider's relay. */
  readonly relay?: string;
  readonly replyCode?: string;
  readonly status?: string;
}

export interface PatternSpec {
  /** `log/<family>/<fault>`; the file is `src/patterns/<family>/<fault>.ts`. */
  readonly id: string;
  readonly reason: ReasonId;
  readonly rank: Rank;
  /** Lower-case literals, one of which any match contains: they choose the candidates in one scan. */
  readonly literals: readonly string[];
  /** Linear expressions (no nested quantifiers), tried on the text as it stands; any of them is a match. */
  readonly match: readonly RegExp[];
  /** Only where the relay is this provider's (an id of `src/data/providers.ts`), or its text says so. */
  readonly provider?: string;
  /** What the pattern knows better than its reason. */
  readonly blame?: Blame;
  readonly title?: string;
  readonly why?: string;
  readonly fix?: string;
  /** Whom to write to, or the provider's own form. */
  readonly contact?: string;
  /** Address of the page or source that says what this text means. */
  readonly source: string;
  readonly samples: readonly (string | Sample)[];
  readonly nearMisses: readonly (string | Sample)[];
}
export type Pattern = PatternSpec;

export const definePattern = (spec: PatternSpec): Pattern => spec;
