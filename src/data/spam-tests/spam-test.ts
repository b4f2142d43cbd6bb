/** A test of a content filter, and what the sender can do about it. */
export interface SpamTestRow {
  /** Names that the test has in SpamAssassin, rspamd and kin. */
  readonly names: RegExp;
  /** What it found. */
  readonly means: string;
  /** What to change. */
  readonly change: string;
  /** An id of `src/data/blocklists.ts`, where the test asks a list. */
  readonly list?: string;
  /** The filter's page or rule file that says so. */
  readonly source: string;
}

/** SpamAssassin's rules stand in its rule files, rspamd's symbols in its modules' pages. */
export const SPAMASSASSIN = 'https://github.com/apache/spamassassin/tree/trunk/rules';
export const RSPAMD = 'https://docs.rspamd.com/modules/';
