import type { Finding, Skipped, Unjudged } from '../findings/finding.ts';
import type { Page } from '../findings/page.ts';
import type { Report } from '../findings/report.ts';
import type { Reporter, Style } from './define.ts';
import { painter } from './paint.ts';
import { printable, printableLines } from './printable.ts';
import { sections } from './sections.ts';
import { wrap } from './wrap.ts';

/** For people: what was seen, then the findings, gravest first, then the verdict. */
export const text: Reporter = { name: 'text', report: textReport, between: '\n' };

function textReport(report: Report, page: Page, style: Style): string {
  const paint = painter(style);
  const head = `${paint.strong(`maildoctor ${report.command}`)} ${printable(report.target)}`;
  const parts = [
    style.quiet ? '' : head,
    style.quiet ? '' : sections(page, style),
    ...report.findings.map((finding) => findingBlock(finding, style)),
    unjudgedBlock(report.unjudged, style),
    skippedBlock(report.skipped, style),
    verdict(report, style),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function findingBlock(finding: Finding, style: Style): string {
  const paint = painter(style);
  const body = (label: string, content: string): string[] =>
    content === '' ? [] : hanging(paint.dim(label.padEnd(6)), content, style);
  const where = finding.location
    ? [
        `  ${paint.dim('at'.padEnd(6))} ${printable([finding.location.file, finding.location.line, finding.location.column].filter((one) => one !== undefined).join(':'))}`,
      ]
    : [];
  return [
    `${paint.severity(finding.severity)} ${paint.strong(printable(finding.title))}  ${paint.dim(`[${finding.id}] ${printable(finding.subject)}`)}`,
    ...hanging('', finding.message, style),
    ...where,
    ...finding.evidence.flatMap(({ label, value }) => evidenceLines(label, value, style)),
    ...body('why', finding.why),
    ...body('fix', finding.fix),
    ...(style.verbose ? finding.references.map((one) => `  ${paint.dim('see'.padEnd(6))} ${printable(one)}`) : []),
  ].join('\n');
}

/** A line that is a DNS record is to be pasted as it stands, however long. */
const RECORD = /^\S+\. IN [A-Z]+ /;

/** A label, then text that hangs beside it; what can be pasted (its own lines) is kept on lines of its own. */
function hanging(label: string, content: string, style: Style): string[] {
  const indent = label === '' ? '  ' : '         ';
  const width = Math.max(style.width - indent.length, 20);
  const lines = printableLines(content).flatMap((line) => (RECORD.test(line) ? [line] : wrap(line, width)));
  const [first = '', ...rest] = lines;
  return [label === '' ? `  ${first}` : `  ${label} ${first}`, ...rest.map((line) => `${indent}${line}`)];
}

/** Evidence is never wrapped: it is what was seen, to be copied. */
function evidenceLines(label: string, value: string, style: Style): string[] {
  const paint = painter(style);
  const [first = '', ...rest] = printableLines(value);
  return [
    `  ${paint.dim(label.padEnd(6))} ${paint.quoted(first)}`,
    ...rest.map((line) => `         ${paint.quoted(line)}`),
  ];
}

function unjudgedBlock(unjudged: readonly Unjudged[], style: Style): string {
  if (unjudged.length === 0) return '';
  const paint = painter(style);
  const byReason = grouped(unjudged, ({ subject, reason }) => `${printable(subject)}: ${printable(reason)}`);
  const lines = [...byReason].map(
    ([reason, items]) => `  ${reason} ${paint.dim(`(${items.map(({ id }) => id).join(', ')})`)}`,
  );
  return `${paint.doubt()} ${paint.strong('could not be judged')}\n${lines.join('\n')}`;
}

function skippedBlock(skipped: readonly Skipped[], style: Style): string {
  if (skipped.length === 0 || style.quiet) return '';
  const paint = painter(style);
  if (!style.verbose) return paint.dim(`${paint.mark.skipped} ${skipped.length} not asked for (--verbose lists them)`);
  const lines = skipped.map(({ id, subject, reason }) => `  ${id} ${printable(subject)}: ${printable(reason)}`);
  return paint.dim(`${paint.mark.skipped} not asked for\n${lines.join('\n')}`);
}

function verdict(report: Report, style: Style): string {
  const paint = painter(style);
  const count = (severity: string): number => report.findings.filter((one) => one.severity === severity).length;
  const counted = [
    plural(count('error'), 'error'),
    plural(count('warning'), 'warning'),
    plural(count('note'), 'note'),
    report.unjudged.length > 0 ? `${report.unjudged.length} not judged` : '',
  ].filter((part) => part !== '');
  const summary = counted.length === 0 ? 'nothing wrong was found' : counted.join(', ');
  const partial = report.partial ? ' (interrupted: this report is partial)' : '';
  const took = style.quiet ? '' : paint.dim(`  ${(report.durationMs / 1000).toFixed(1)} s`);
  const next =
    report.findings[0] && !style.quiet
      ? `\n${paint.dim(`more on a finding: maildoctor rule ${report.findings[0].id}`)}`
      : '';
  return `${paint.outcome(report.outcome)} ${printable(report.target)}: ${summary}${partial}${took}${next}`;
}

const plural = (count: number, word: string): string =>
  count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;

function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) map.set(key(item), [...(map.get(key(item)) ?? []), item]);
  return map;
}
