/** Who sends for others, and how one knows it by a record that includes theirs. */
export interface SpfProvider {
  /** Kebab-case, unique. */
  readonly id: string;
  readonly name: string;
  /** Domains that customers include; names below them count too. */
  readonly includes: readonly string[];
  /** Suffixes of the mail exchangers that its customers have, matched at a label boundary. */
  readonly exchanges?: readonly string[];
  /** How the TXT records begin by which customers prove to it that a domain is theirs. */
  readonly tokens?: readonly string[];
  /** DKIM selectors that its customers publish, where all of them have the same. */
  readonly selectors?: readonly string[];
  /** Where the include is given; a site where the page itself moves. */
  readonly source: string;
  /** When the row was last looked at, YYYY-MM. */
  readonly date: string;
}
