/** A test of a filter, with what it added to the score where that is told. */
export interface SpamTest {
  readonly name: string;
  readonly score?: number;
}

/** What one spam filter thought of a message. */
export interface SpamVerdict {
  /** Such as `SpamAssassin`. */
  readonly filter: string;
  /** The field that says so. */
  readonly field: string;
  /** Absent where only a score is told, and no limit. */
  readonly isSpam?: boolean;
  readonly score?: number;
  /** From which score on it is spam. */
  readonly limit?: number;
  readonly tests: readonly SpamTest[];
  /** What else it says, in its own codes, such as `CAT:SPM`. */
  readonly codes: readonly string[];
}

export const numberIn = (text: string | undefined): number | undefined => {
  const value = Number(text ?? '');
  return text === undefined || text.trim() === '' || !Number.isFinite(value) ? undefined : value;
};

/** A field that is there only where it says something. */
export const given = <K extends string, V>(name: K, value: V | undefined): { readonly [N in K]?: V } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [N in K]?: V };
