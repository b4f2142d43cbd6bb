import type { Network } from '../network.ts';
import type { MacroString } from './macro.ts';

export type Qualifier = '+' | '-' | '~' | '?';

interface Written {
  /** As it stands in the record. */
  readonly text: string;
  /** Where it stands in the record, from 1. */
  readonly column: number;
}
interface Directive extends Written {
  readonly kind: 'mechanism';
  readonly qualifier: Qualifier;
}

/** RFC 7208 section 5. */
export type Mechanism =
  | (Directive & { readonly name: 'all' })
  | (Directive & { readonly name: 'include'; readonly domain: MacroString })
  | (Directive & { readonly name: 'exists'; readonly domain: MacroString })
  | (Directive & {
      readonly name: 'a' | 'mx';
      /** The record's own domain where it is absent. */
      readonly domain?: MacroString;
      readonly prefix4: number;
      readonly prefix6: number;
    })
  | (Directive & { readonly name: 'ptr'; readonly domain?: MacroString })
  | (Directive & { readonly name: 'ip4'; readonly network: Network })
  | (Directive & { readonly name: 'ip6'; readonly network: Network });

/** RFC 7208 section 6. */
export type Modifier =
  | (Written & { readonly kind: 'modifier'; readonly name: 'redirect' | 'exp'; readonly domain: MacroString })
  | (Written & { readonly kind: 'unknown-modifier'; readonly name: string });

export type Term = Mechanism | Modifier;

/** Mechanisms that ask nothing, and cost nothing (RFC 7208 section 4.6.4). */
export type StaticMechanism = Extract<Mechanism, { name: 'all' | 'ip4' | 'ip6' }>;
export type AskingMechanism = Exclude<Mechanism, StaticMechanism>;

type Placed<N extends string> = Written & {
  readonly kind: 'modifier';
  readonly name: N;
  readonly domain: MacroString;
};
export type Redirect = Placed<'redirect'>;

/** A record whose syntax is sound from end to end (RFC 7208 section 4.6). */
export interface SpfRecord {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly mechanisms: readonly Mechanism[];
  readonly redirect?: Redirect;
  readonly exp?: Placed<'exp'>;
}

/** The first mistake of a record, with its place (from 1). */
export interface SpfMistake {
  readonly message: string;
  readonly column: number;
  /** The term it is in. */
  readonly term: string;
}
