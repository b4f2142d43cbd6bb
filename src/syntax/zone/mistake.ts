/** A mistake in a master file, at a place of it (both count from 1). */
export class ZoneMistake extends Error {
  readonly line: number;
  readonly column: number;
  readonly suggestion: string | undefined;

  constructor(place: { readonly line: number; readonly column: number }, message: string, suggestion?: string) {
    super(message);
    this.name = 'ZoneMistake';
    this.line = place.line;
    this.column = place.column;
    this.suggestion = suggestion;
  }
}
