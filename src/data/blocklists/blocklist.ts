/** A list that receivers refuse mail by. */
export interface Blocklist {
  /** Key in patterns and rules, kebab-case. */
  readonly id: string;
  readonly name: string;
  readonly lists: 'addresses' | 'domains' | 'both';
  /** DNS zones that receivers ask, lower case. */
  readonly zones: readonly string[];
  /** Other lower-case literals that name the list in replies. */
  readonly texts: readonly string[];
  /** Page where anyone looks an entry up. */
  readonly lookup?: string;
  /** Page where the one concerned asks for removal. */
  readonly removal?: string;
  /** What an entry means, in a sentence or two. */
  readonly meaning: string;
  /** Day from which on the list holds nothing. */
  readonly closed?: string;
  /** The operator's page that says so. */
  readonly source: string;
  /** When the row was last read against its source, YYYY-MM. */
  readonly date: string;
}
