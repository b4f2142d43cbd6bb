import { Ansis } from 'ansis';
import type { Severity } from '../findings/finding.ts';
import type { Tone } from '../findings/page.ts';
import type { Outcome } from '../findings/report.ts';
import type { Words } from '../words/define.ts';
import type { Style } from './define.ts';
import { severityName } from './summary.ts';

const UNICODE = { error: '✖', warning: '⚠', note: 'ℹ', good: '✔', doubt: '?', skipped: '–' } as const;
const ASCII = { error: '[x]', warning: '[!]', note: '[i]', good: '[ok]', doubt: '[?]', skipped: '[-]' } as const;

type Painter = ReturnType<typeof createPainter>;

/** A report of thousands of findings asks for each part of each; making one is dear. */
const made = new Map<string, Painter>();

/** Colours and marks for a style; a mark or word always stands beside a colour, which never speaks alone. */
export function painter({ color, unicode, words }: Pick<Style, 'color' | 'unicode' | 'words'>): Painter {
  const key = `${color} ${unicode} ${words.language}`;
  const paint = made.get(key) ?? createPainter(color, unicode, words);
  made.set(key, paint);
  return paint;
}

function createPainter(color: boolean, unicode: boolean, words: Words) {
  const ansi = new Ansis(color ? 3 : 0);
  const mark = unicode ? UNICODE : ASCII;
  const tones: Readonly<Record<Tone, (text: string) => string>> = {
    good: ansi.green,
    bad: ansi.red,
    doubt: ansi.yellow,
    dim: ansi.dim,
    plain: (text) => text,
  };
  const severities: Readonly<Record<Severity, string>> = {
    error: ansi.red.bold(`${mark.error} ${severityName('error', words)}`),
    warning: ansi.yellow.bold(`${mark.warning} ${severityName('warning', words)}`),
    note: ansi.cyan.bold(`${mark.note} ${severityName('note', words)}`),
  };
  const outcomes: Readonly<Record<Outcome, string>> = {
    healthy: ansi.green.bold(mark.good),
    found: ansi.red.bold(mark.error),
    unjudged: ansi.yellow.bold(mark.doubt),
  };
  return {
    mark,
    strong: ansi.bold,
    dim: ansi.dim,
    quoted: ansi.cyan,
    tone: (tone: Tone | undefined, text: string): string => tones[tone ?? 'plain'](text),
    severity: (severity: Severity): string => severities[severity],
    outcome: (outcome: Outcome): string => outcomes[outcome],
    doubt: (): string => ansi.yellow.bold(mark.doubt),
  };
}
