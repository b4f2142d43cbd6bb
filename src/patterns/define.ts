import type { Blame } from '../reasons/families.ts';
import type { ReasonId } from '../reasons/ids.ts';
import type { Stage } from './layers.ts';

/**
 * How special a pattern is; where two match, the higher rank wins, then one that is bound to a provider, then the
 * longer literal (docs/patterns.md).
 * `code` is a provider's own code or page (one meaning, documented); `exact` the exact text of one program or provider;
 * `generic` wording that many share; `status` an enhanced status code alone; `vague` wording that says little ("access
 * denied"); `reply` a reply code alone, or an enhanced status code that says no more than its class.
 */
export const RANKS = ['reply', 'vague', 'status', 'generic', 'exact', 'code'] as const;
export type Rank = (typeof RANKS)[number];

/** A real line that a pattern must match (or, as a near miss, must not be given). */
export interface Sample {
  readonly text: string;
  /** Host that said it, where the pattern asks for a provider's relay. */
  readonly relay?: string;
  readonly replyCode?: string;
  readonly status?: string;
  readonly program?: string;
}

export interface PatternSpec {
  /** `log/<family>/<fault>`; the file is `src/patterns/<family>/<fault>.ts`. */
  readonly id: string;
  readonly reason: ReasonId;
  readonly rank: Rank;
  /**
   * Lower-case literals of which any match contains one: they choose the candidates in one scan. Given only where they
   * do not follow from the expressions (`npm run generate` works them out).
   */
  readonly literals?: readonly string[];
  /**
   * Linear expressions (no nested quantifiers, wide repeats bounded), any of them is a match. They are tried on the
   * plain text (`plainText`); those of rank `status` and `reply` on the codes alone (`codesOf`).
   */
  readonly match: readonly RegExp[];
  /** Only where the relay is this provider's (an id of `src/data/providers.ts`), or its text says so. */
  readonly provider?: string;
  /** Who says it (an id of `src/data/providers.ts`), as a label only: for texts that nobody else uses, matched whatever the relay. */
  readonly speaker?: string;
  /** `local`: what our own programs say of themselves; `ours`: what our own server answers; `remote`: another one's answer. */
  readonly only?: 'local' | 'ours' | 'remote';
  /** Only where the log names such a program: for words that another one uses for another thing. */
  readonly program?: RegExp;
  /** Only as the answer to this command: what is said of a domain means the sender's after MAIL FROM. */
  readonly stage?: Stage;
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
