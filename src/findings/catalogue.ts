import type { Severity } from './finding.ts';

/** One finding as the catalogue tells it, before any domain is looked at. */
export interface CatalogueEntry {
  readonly id: string;
  /** A rule's severity; a pattern's follows from who is to blame and what became of the mail. */
  readonly severity?: Severity;
  readonly title: string;
  /** The template of a rule's message, or a line that a pattern explains. */
  readonly text: string;
  readonly why: string;
  readonly fix: string;
  readonly contact?: string;
  readonly references: readonly string[];
  readonly examples: readonly { readonly name: string; readonly found: boolean }[];
}
