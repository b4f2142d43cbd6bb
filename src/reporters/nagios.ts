import type { Report } from '../findings/report.ts';
import type { Words } from '../words/define.ts';
import type { DocumentReporter } from './define.ts';
import { printable } from './printable.ts';
import { counts, summary } from './summary.ts';

/** monitoring-plugins.org, "Development Guidelines": the states and their exit codes. */
const STATES = ['OK', 'WARNING', 'CRITICAL', 'UNKNOWN'] as const;

/** The plugin API of Nagios and Icinga: one line, then performance data; the exit code is the state, not the one of maildoctor. */
export const nagios: DocumentReporter = {
  kind: 'document',
  name: 'nagios',
  document: (sheets, { words }) => {
    const reports = sheets.map(({ report }) => report);
    return `MAILDOCTOR ${STATES[stateOf(reports)]} - ${sheets.map(({ report }) => told(report, words)).join('; ')} | ${performance(reports)}\n`;
  },
  exitCode: stateOf,
};

/** Errors are critical, warnings and notes that count are a warning; what could not be judged is unknown. */
function stateOf(reports: readonly Report[]): 0 | 1 | 2 | 3 {
  const counting = reports.flatMap((report) => report.findings.filter((one) => counts(report, one)));
  if (counting.some(({ severity }) => severity === 'error')) return 2;
  const warned = counting.length > 0 || hasWarnings(reports);
  if (reports.some(({ outcome }) => outcome === 'unjudged')) return 3;
  return warned ? 1 : 0;
}

/** With the usual `--fail-on error` a warning is still worth Nagios's own state of that name. */
const hasWarnings = (reports: readonly Report[]): boolean =>
  reports.some(({ failOn, findings }) => failOn !== 'never' && findings.some(({ severity }) => severity === 'warning'));

function told(report: Report, words: Words): string {
  const [gravest] = report.findings;
  const first = gravest ? `: ${gravest.title} (${gravest.subject})` : '';
  return clean(`${report.target}: ${summary(report, words)}${first}`);
}

/** A bar would begin the performance data. */
const clean = (text: string): string => printable(text).replaceAll('|', '/');

function performance(reports: readonly Report[]): string {
  const count = (severity: string): number =>
    reports.reduce((sum, { findings }) => sum + findings.filter((one) => one.severity === severity).length, 0);
  const unjudged = reports.reduce((sum, report) => sum + report.unjudged.length, 0);
  const seconds = reports.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1000;
  // label=value[unit];warn;crit;min
  return [
    `errors=${count('error')};;0;0`,
    `warnings=${count('warning')};0;;0`,
    `notes=${count('note')};;;0`,
    `unjudged=${unjudged};;;0`,
    `time=${seconds.toFixed(3)}s;;;0`,
  ].join(' ');
}
