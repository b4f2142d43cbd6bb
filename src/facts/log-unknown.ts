/** What was not understood, normalised and counted (`explain --list unknown`). */
export interface UnknownText {
  /** A failure that no pattern explains, or a line that no reader understood. */
  readonly kind: 'failure' | 'line';
  /** What differs from message to message replaced. */
  readonly text: string;
  /** Of a failure: as it stood, once. */
  readonly sample?: string;
  readonly count: number;
  readonly program?: string;
  readonly status?: string;
}
