import type { Blame, Family } from './families.ts';
import { REASON_FAMILIES, type ReasonId } from './ids.ts';

/** What an administrator is told where a pattern knows nothing better. */
export interface ReasonWords {
  readonly blame: Blame;
  readonly title: string;
  /** One or two sentences: what the refusal means. */
  readonly why: string;
  /** Concrete steps, with the line to paste where there is one. */
  readonly fix: string;
}

export interface Reason extends ReasonWords {
  readonly id: ReasonId;
  readonly family: Family;
}

/** The reasons of one family, each with its words. */
export type FamilyWords<F extends Family> = Readonly<
  Record<{ [R in ReasonId]: (typeof REASON_FAMILIES)[R] extends F ? R : never }[ReasonId], ReasonWords>
>;

export const isReasonId = (text: string): text is ReasonId => Object.hasOwn(REASON_FAMILIES, text);
