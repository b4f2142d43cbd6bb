import type { UnknownText } from '../facts/log-unknown.ts';
import { phrase } from '../words/phrase.ts';
import type { Page } from './define.ts';

/** Texts that a screen shows; JSON has all. */
const SHOWN = 100;

/** What was not understood, the commonest first, and how it becomes a pattern. */
export function unknownPage(all: readonly UnknownText[]): Page {
  if (all.length === 0)
    return [
      {
        kind: 'lines',
        title: phrase`Not understood`,
        lines: [phrase`  Nothing: every line and every failure is known.`],
      },
    ];
  const rows = all.slice(0, SHOWN).map(({ count, kind, program = '', text }) => [String(count), kind, program, text]);
  const failure = all.find(({ kind }) => kind === 'failure');
  return [
    {
      kind: 'table',
      title: phrase`Not understood (${Math.min(SHOWN, all.length)} of ${all.length})`,
      head: [phrase`times`, phrase`what`, phrase`program`, phrase`text`],
      rows,
    },
    {
      kind: 'code',
      title: phrase`Make it a pattern (in a clone of maildoctor)`,
      text: `npm run new pattern FAMILY/FAULT ${quoted(failure?.sample ?? 'THE TEXT AS IT STOOD')}`,
    },
  ];
}

/** A word of a POSIX shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
