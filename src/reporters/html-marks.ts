import type { Severity } from '../findings/finding.ts';
import type { Outcome } from '../findings/report.ts';
import type { Words } from '../words/define.ts';
import { severityName } from './summary.ts';

/** A mark and a word always stand beside a colour, which never speaks alone. */
const SEVERITIES: Readonly<Record<Severity, { readonly mark: string; readonly tone: string }>> = {
  error: { mark: '✖', tone: 'bad' },
  warning: { mark: '⚠', tone: 'doubt' },
  note: { mark: 'ℹ', tone: 'note' },
};

export const OUTCOMES: Readonly<Record<Outcome, { readonly mark: string; readonly tone: string }>> = {
  healthy: { mark: '✔', tone: 'good' },
  found: { mark: '✖', tone: 'bad' },
  unjudged: { mark: '?', tone: 'doubt' },
};

export const toneOf = (severity: Severity): string => SEVERITIES[severity].tone;

export const outcomeWords = (outcome: Outcome, { say }: Words): string =>
  ({ healthy: say`Healthy`, found: say`Something is wrong`, unjudged: say`Not everything could be judged` })[outcome];

export const severityWord = (severity: Severity, words: Words): string =>
  `<span class="word ${SEVERITIES[severity].tone}">${SEVERITIES[severity].mark} ${severityName(severity, words)}</span>`;
