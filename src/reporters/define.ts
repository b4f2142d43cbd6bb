import type { Page } from '../findings/page.ts';
import type { Report } from '../findings/report.ts';
import type { Words } from '../words/define.ts';

/** How a terminal (or file) wants its text, and in which language. */
export interface Style {
  readonly color: boolean;
  /** The terminal shows Unicode: symbols and box lines; otherwise ASCII stands in. */
  readonly unicode: boolean;
  /** Columns. */
  readonly width: number;
  readonly verbose: boolean;
  /** Findings and verdict only. */
  readonly quiet: boolean;
  /** The reporter's own words; what a report and a page say is in that language already. */
  readonly words: Words;
}

/** A report with what its command shows beside the findings. */
export interface Sheet {
  readonly report: Report;
  readonly page: Page;
}

/** A format that is written report by report, in constant memory; `begin`, `between` and `end` frame them. */
export interface StreamReporter {
  readonly kind: 'stream';
  readonly name: string;
  readonly report: (report: Report, page: Page, style: Style) => string;
  readonly begin?: (count: number) => string;
  readonly between?: string;
  readonly end?: (count: number) => string;
}

/** A format whose reports make one document, such as one with totals or an index in front. */
export interface DocumentReporter {
  readonly kind: 'document';
  readonly name: string;
  readonly document: (sheets: readonly Sheet[], style: Style) => string;
  /** Where the readers of the format have exit codes of their own. */
  readonly exitCode?: (reports: readonly Report[]) => number;
}

/** One format: pure, reports → text. */
export type Reporter = StreamReporter | DocumentReporter;
