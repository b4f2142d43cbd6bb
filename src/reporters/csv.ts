import type { Report } from '../findings/report.ts';
import type { StreamReporter } from './define.ts';
import { printableText } from './printable.ts';

const HEAD = [
  'started',
  'command',
  'target',
  'outcome',
  'state',
  'severity',
  'id',
  'subject',
  'title',
  'message',
  'fix',
  'file',
  'line',
] as const;

/** RFC 4180, a row a finding, unjudged or skipped rule; a target with none of them has one row, so that all are there. */
export const csv: StreamReporter = {
  kind: 'stream',
  name: 'csv',
  begin: () => row(HEAD),
  report: (report) => rows(report).map(row).join(''),
};

function rows(report: Report): readonly (readonly string[])[] {
  const head = [report.started, report.command, report.target, report.outcome];
  const told = [
    ...report.findings.map(({ severity, id, subject, title, message, fix, location }) => [
      'found',
      severity,
      id,
      subject,
      title,
      message,
      fix,
      location?.file ?? '',
      String(location?.line ?? ''),
    ]),
    ...report.unjudged.map(({ severity, id, subject, reason }) => ['unjudged', severity, id, subject, '', reason]),
    ...report.skipped.map(({ id, subject, reason }) => ['skipped', '', id, subject, '', reason]),
  ];
  const filled = told.length > 0 ? told : [[report.outcome]];
  return filled.map((cells) => [...head, ...cells]);
}

const row = (cells: readonly string[]): string => `${HEAD.map((_, column) => cell(cells[column] ?? '')).join(',')}\r\n`;

/** A spreadsheet would run a cell that begins like a formula (OWASP, "CSV Injection"): an apostrophe makes it text. */
function cell(text: string): string {
  const safe = printableText(text);
  const guarded = /^[=+\-@|%\s]/.test(safe) ? `'${safe}` : safe;
  return /[",\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
