import { formatNetwork } from '../network.ts';
import type { MacroString } from './macro.ts';
import type { Mechanism, SpfRecord, Term } from './record.ts';

/** A record in its plainest form: what `parseRecord` read, without what says nothing (`+`, `/32`, double spaces). */
export const printRecord = ({ terms }: Pick<SpfRecord, 'terms'>): string =>
  ['v=spf1', ...terms.map(printTerm)].join(' ');

export function printTerm(term: Term): string {
  if (term.kind === 'unknown-modifier') return term.text;
  if (term.kind === 'modifier') return `${term.name}=${printMacros(term.domain)}`;
  return `${term.qualifier === '+' ? '' : term.qualifier}${term.name}${argument(term)}`;
}

function argument(term: Mechanism): string {
  switch (term.name) {
    case 'all':
      return '';
    case 'include':
    case 'exists':
      return `:${printMacros(term.domain)}`;
    case 'ptr':
      return term.domain ? `:${printMacros(term.domain)}` : '';
    case 'a':
    case 'mx':
      return [
        term.domain ? `:${printMacros(term.domain)}` : '',
        term.prefix4 < 32 ? `/${term.prefix4}` : '',
        term.prefix6 < 128 ? `//${term.prefix6}` : '',
      ].join('');
    case 'ip4':
    case 'ip6':
      return `:${formatNetwork(term.network)}`;
  }
}

/** Text that reads back as the same macro-string. */
export const printMacros = (text: MacroString): string =>
  text
    .map((part) =>
      typeof part === 'string'
        ? part
            .replaceAll('%20', '%-')
            .replace(/%(?!-)/g, '%%')
            .replaceAll(' ', '%_')
        : part.text,
    )
    .join('');
