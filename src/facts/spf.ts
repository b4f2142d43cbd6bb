import type { HostAddress } from './dns.ts';
import type { Observed, UnknownKind } from './observed.ts';

/** The seven words of RFC 7208 section 2.6. */
export type SpfResult = 'none' | 'neutral' | 'pass' | 'fail' | 'softfail' | 'temperror' | 'permerror';

/** The limits of RFC 7208 section 4.6.4: terms that ask, empty answers, exchanges of one "mx", the whole time. */
export type SpfLimit = 'lookups' | 'voids' | 'mx' | 'time';

/** What `spf` and `check` were asked; kept beside saved facts. */
export interface SpfOptions {
  /** Addresses and ranges (`192.0.2.0/28`) that send for the domain. */
  readonly ips?: readonly string[];
  /** The MAIL FROM address; `postmaster` at the domain where it is not given. */
  readonly sender?: string;
  /** The name that HELO gives. */
  readonly helo?: string;
  /** Further domains that this server sends for. */
  readonly domains?: readonly string[];
  /** Judge the addresses of this host. */
  readonly thisServer?: boolean;
  /** Ask a public name for the address that the outside sees. */
  readonly discover?: boolean;
  /** A record to judge in place of what is published at the domain. */
  readonly record?: string;
  /** Show whom the record authorises. */
  readonly audit?: boolean;
  /** Compare with what is published now. */
  readonly diff?: boolean;
  /** Find records of addresses alone that authorise the same. */
  readonly flatten?: boolean;
}

/** An SPF record with the name that it is published at. */
export interface SpfPublication {
  readonly name: string;
  readonly text: string;
}

/** One term of a record with what it led to; includes and redirects hold the record that they name. */
export interface SpfTerm {
  /** As it stands in the record. */
  readonly text: string;
  /** From 1. */
  readonly column: number;
  readonly kind: 'mechanism' | 'modifier' | 'unknown-modifier';
  readonly name: string;
  readonly qualifier?: '+' | '-' | '~' | '?';
  /** The term's domain; absent where it has none, or where only a client could fill its macros. */
  readonly domain?: string;
  /** Whether it matches depends on the client by more than its address: macros (RFC 7208 section 7.2), `ptr`. */
  readonly dynamic?: true;
  /** Its domain, macros expanded, is no name that can exist. */
  readonly impossible?: true;
  /** Its domain does not exist: the name above it that anybody may register, absent where there is none. */
  readonly registrable?: Observed<string>;
  /** Terms that cost a DNS lookup, this one and all below it (RFC 7208 section 4.6.4). */
  readonly cost: number;
  /** Terms whose answer is empty for a client of IPv4, and for one of IPv6. */
  readonly voids: number;
  readonly voids6: number;
  /** Terms behind one that matches every client, and a redirect beside "all", are never reached. */
  readonly unreached?: true;
  /** What the term itself matches, as CIDR blocks: of `ip4`, `ip6`, of the addresses of `a` and `mx`, all of an `exists` that holds. */
  readonly networks?: Observed<readonly string[]>;
  /** For `mx`: how many exchanges the domain has. */
  readonly exchanges?: number;
  readonly record?: SpfRecordNode;
}

export interface SpfRecordNode {
  readonly domain: string;
  /** The SPF record at `domain`; absent where there is none. Where there are several, the first. */
  readonly text: Observed<string>;
  /** All SPF records at `domain`: more than one is a permerror (RFC 7208 section 4.5). */
  readonly texts: readonly string[];
  /** The first mistake, its column from 1. */
  readonly error?: { readonly message: string; readonly column: number; readonly term: string };
  readonly terms: readonly SpfTerm[];
  /** The domain stands above itself already: its terms were not followed again. */
  readonly loop?: true;
}

/** A part of a record that could not be asked. */
export interface SpfUnknown {
  readonly domain: string;
  readonly kind: UnknownKind;
  readonly reason: string;
}

/** A domain's record, followed through every include and redirect as far as it can be without a client. */
export interface SpfTree extends SpfRecordNode {
  /** What the whole record costs, in lookups; where something below is unknown, at least this. */
  readonly cost: number;
  /** Empty answers that a client of IPv4 may meet, and one of IPv6. */
  readonly voids: number;
  readonly voids6: number;
  /** The parts that could not be asked: their cost is not in `cost`. */
  readonly unknowns: readonly SpfUnknown[];
}

/** One term of an evaluation. */
export interface SpfStep {
  readonly text: string;
  /** What it asked for, macros expanded. */
  readonly target?: string;
  readonly outcome: 'matched' | 'not-matched' | 'failed' | 'not-evaluated';
  readonly why: string;
  /** Lookups and empty answers so far, this term included. */
  readonly lookups: number;
  readonly voidLookups: number;
  readonly costs: boolean;
  readonly ms: number;
  /** The limit that this very term passed. */
  readonly limit?: SpfLimit;
  readonly record?: SpfTrace;
}

/** The evaluation of one record, term by term. */
export interface SpfTrace {
  readonly domain: string;
  readonly text?: string;
  readonly result?: SpfResult;
  readonly steps: readonly SpfStep[];
}

export interface SpfEvaluation {
  readonly ip: string;
  readonly helo: string;
  /** Empty for a HELO check (RFC 7208 section 2.3). */
  readonly sender: string;
  readonly domain: string;
  readonly result: SpfResult;
  /** The term that decided, as it stands in the domain's own record; absent for the default. */
  readonly mechanism?: string;
  /** Only where the domain's `exp=` gives one (RFC 7208 section 6.2). */
  readonly explanation?: string;
  readonly lookups: number;
  readonly voidLookups: number;
  /** Why, where the result is none, temperror or permerror. */
  readonly reason?: string;
  /** Why DNS gave no answer, where the result is temperror. */
  readonly unknown?: UnknownKind;
  /** The limit that ended it. */
  readonly limit?: SpfLimit;
  readonly trace?: SpfTrace;
  /** Questions that were asked ahead and then not needed, such as `TXT _spf.example.net`. */
  readonly speculative?: readonly string[];
}

/** An evaluation with where its address and domain came from, and what would cover the address. */
export interface SpfCoverageEntry extends SpfEvaluation {
  readonly identity: 'helo' | 'mailfrom';
  /** Such as `--ip` or `interface eth0`. */
  readonly addressFrom: string;
  /** Such as `command line` or `myhostname in postconf`. */
  readonly domainFrom: string;
  /** The names that the address points back to. */
  readonly reverse: HostAddress['reverse'];
  /** What the record of the domain costs as a whole, where the evaluation ended at the limit of lookups. */
  readonly wholeCost?: number;
  /** Records that cover the address, found by evaluating them; absent where none are needed, or none do. */
  readonly repaired?: readonly SpfPublication[];
}

/** The verdict for every address that sends for the domain. */
export interface SpfCoverage {
  readonly evaluations: readonly SpfCoverageEntry[];
}
