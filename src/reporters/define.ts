import type { Page } from '../findings/page.ts';
import type { Report } from '../findings/report.ts';

/** How a terminal (or file) wants its text. */
export interface Style {
  readonly color: boolean;
  /** The terminal shows Unicode: symbols and box lines; otherwise ASCII stands in. */
  readonly unicode: boolean;
  /** Columns. */
  readonly width: number;
  readonly verbose: boolean;
  /** Findings and verdict only. */
  readonly quiet: boolean;
}

/** One format: pure, report → text. Where several reports make one document, `begin`, `between` and `end` frame them. */
export interface Reporter {
  readonly name: string;
  readonly report: (report: Report, page: Page, style: Style) => string;
  readonly begin?: (count: number) => string;
  readonly between?: string;
  readonly end?: (count: number) => string;
}
