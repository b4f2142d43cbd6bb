/** Who runs the hosts that take mail in for others, and how one knows that they speak. */
export interface Provider {
  /** Key in patterns and reports, kebab-case. */
  readonly id: string;
  readonly name: string;
  /** Suffixes of its MX and relay host names, lower case, matched at a label boundary. */
  readonly relays: readonly string[];
  /** Lower-case literals that only its replies contain. */
  readonly texts: readonly string[];
  /** Domains whose mailboxes it keeps; hosted domains of customers are not among them. */
  readonly recipientDomains?: readonly string[];
  /** Its page for those who send to it. */
  readonly source: string;
  /** When the row was last read against its source, YYYY-MM. */
  readonly date: string;
}
