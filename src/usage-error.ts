/** The call was wrong (exit 2): a sentence that says what, and where possible what was probably meant. */
export class UsageError extends Error {
  readonly suggestion: string | undefined;

  constructor(message: string, suggestion?: string) {
    super(message);
    this.name = 'UsageError';
    this.suggestion = suggestion;
  }
}
