import type { Observed } from './observed.ts';

/** The seven words of RFC 7208 section 2.6. */
export type SpfResult = 'none' | 'neutral' | 'pass' | 'fail' | 'softfail' | 'temperror' | 'permerror';

/** One term of a record with what it led to; includes and redirects hold the record that they name. */
export interface SpfTerm {
  /** As it stands in the record. */
  readonly text: string;
  readonly kind: 'mechanism' | 'modifier' | 'unknown-modifier' | 'invalid';
  readonly name: string;
  readonly qualifier?: '+' | '-' | '~' | '?';
  /** The term's domain after macro expansion; absent where the term has none, or where it has macros of the sender. */
  readonly domain?: string;
  /** Terms that cost a DNS lookup, this one and all below it (RFC 7208 section 4.6.4). */
  readonly cost: number;
  readonly voids: number;
  readonly networks?: readonly string[];
  readonly answer?: Observed<readonly string[]>;
  readonly record?: SpfRecordNode;
}

export interface SpfRecordNode {
  readonly domain: string;
  /** The SPF record at `domain`: absent where there is none; several are in `texts`. */
  readonly text: Observed<string>;
  readonly texts: readonly string[];
  readonly error?: { readonly message: string; readonly column: number };
  readonly terms: readonly SpfTerm[];
}

/** A domain's record, followed through every include and redirect as far as it can be without a client. */
export interface SpfTree extends SpfRecordNode {
  /** What the whole record costs, in lookups; where something below is unknown, at least this. */
  readonly cost: number;
  readonly voids: number;
  /** The parts that could not be asked: their cost is not in `cost`. */
  readonly unknowns: readonly { readonly domain: string; readonly reason: string }[];
}

export interface SpfEvaluation {
  readonly ip: string;
  readonly helo: string;
  readonly sender: string;
  readonly domain: string;
  readonly result: SpfResult;
  readonly mechanism?: string;
  readonly explanation?: string;
  readonly lookups: number;
  readonly voidLookups: number;
  /** Why, where `result` is temperror or permerror. */
  readonly reason?: string;
}

/** The verdict for every address that sends for the domain. */
export interface SpfCoverage {
  readonly evaluations: readonly SpfEvaluation[];
}
