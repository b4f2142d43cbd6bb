import type { Output } from './output.ts';

const DEFAULT_WIDTH = 80;

/** How the place that the report goes to wants its text; `NO_COLOR` as on no-color.org. */
export function styleOf(
  flags: { readonly color: boolean; readonly quiet: boolean; readonly verbose: boolean },
  output: Pick<Output, 'isTerminal' | 'columns'>,
) {
  const noColor = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
  return {
    color: flags.color && !noColor && output.isTerminal && process.env['TERM'] !== 'dumb',
    unicode: speaksUnicode(),
    width: output.columns || Number(process.env['COLUMNS']) || DEFAULT_WIDTH,
    verbose: flags.verbose,
    quiet: flags.quiet,
  };
}

/** The locale decides, as for every program (POSIX: LC_ALL before LC_CTYPE before LANG); without any, UTF-8 is usual today. */
export function speaksUnicode(): boolean {
  const locale = process.env['LC_ALL'] || process.env['LC_CTYPE'] || process.env['LANG'];
  if (process.env['TERM'] === 'linux') return false;
  return locale === undefined || locale === '' || /utf-?8/i.test(locale);
}
