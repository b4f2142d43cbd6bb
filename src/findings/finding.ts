export type Severity = 'error' | 'warning' | 'note';

/** From which severity on a finding makes a run fail. */
export type FailOn = Severity | 'never';

/** From light to grave, so that "at or above" is a comparison of positions. */
export const SEVERITIES: readonly Severity[] = ['note', 'warning', 'error'];

export const isAtLeast = (severity: Severity, limit: Severity): boolean =>
  SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(limit);

export type DataValue = string | number | boolean | readonly string[];
export type FindingData = Readonly<Record<string, DataValue>>;

/** What was seen, as it was seen: a record, a reply, a line. */
export interface Evidence {
  readonly label: string;
  readonly value: string;
}

export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** One fault, told whole: what, why, what to do. */
export interface Finding {
  readonly id: string;
  readonly severity: Severity;
  /** The thing that is at fault: a domain, a host, an address, a file. */
  readonly subject: string;
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly data: FindingData;
  readonly evidence: readonly Evidence[];
  /** Words that can be carried out; where it is a record or a configuration line, that very line. */
  readonly fix: string;
  readonly references: readonly string[];
  readonly location?: Location;
}

/** A rule that wanted to know and could not. */
export interface Unjudged {
  readonly id: string;
  readonly severity: Severity;
  readonly subject: string;
  readonly reason: string;
}

/** A rule that nobody asked for, or that cannot be asked here. */
export interface Skipped {
  readonly id: string;
  readonly subject: string;
  readonly reason: string;
}

/** A rule that was judged of everything it was asked about, and found nothing. */
export interface Passed {
  readonly id: string;
  readonly title: string;
}
