import type { Severity } from '../findings/finding.ts';
import type { Outcome } from '../findings/report.ts';

/** A mark and a word always stand beside a colour, which never speaks alone. */
const SEVERITIES: Readonly<Record<Severity, { readonly mark: string; readonly tone: string }>> = {
  error: { mark: '✖', tone: 'bad' },
  warning: { mark: '⚠', tone: 'doubt' },
  note: { mark: 'ℹ', tone: 'note' },
};

export const OUTCOMES: Readonly<
  Record<Outcome, { readonly mark: string; readonly tone: string; readonly word: string }>
> = {
  healthy: { mark: '✔', tone: 'good', word: 'Healthy' },
  found: { mark: '✖', tone: 'bad', word: 'Something is wrong' },
  unjudged: { mark: '?', tone: 'doubt', word: 'Not everything could be judged' },
};

export const toneOf = (severity: Severity): string => SEVERITIES[severity].tone;

export const severityWord = (severity: Severity): string =>
  `<span class="word ${SEVERITIES[severity].tone}">${SEVERITIES[severity].mark} ${severity}</span>`;
