/** A code that one provider writes into its replies, with the one meaning that its page gives it. */
export interface ProviderCode {
  readonly code: string;
  /** An id of `src/reasons/ids.ts`. */
  readonly reason: string;
  readonly title: string;
  readonly fix?: string;
}

/** The codes of one provider, each written as `before` + code + `after` in a reply. */
export interface ProviderCodes {
  /** An id of `src/data/providers.ts`. */
  readonly provider: string;
  /** The prefix of the ids of its patterns. */
  readonly prefix: string;
  /** What stands before the code, as the source of an expression. */
  readonly before: string;
  /** What stands after it. */
  readonly after: string;
  /** A reply as it is seen, with `{code}`. */
  readonly sample: string;
  /** The page that lists them. */
  readonly source: string;
  readonly date: string;
  readonly contact?: string;
  readonly codes: readonly ProviderCode[];
}
