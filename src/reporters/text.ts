import { type Finding, SEVERITIES, type Skipped, type Unjudged } from '../findings/finding.ts';
import type { Page, Section } from '../findings/page.ts';
import { isRecordLine } from '../findings/record-line.ts';
import type { Report } from '../findings/report.ts';
import { areasOf } from './areas.ts';
import { asShown } from './ascii.ts';
import type { StreamReporter, Style } from './define.ts';
import { painter } from './paint.ts';
import { printable, printableLines } from './printable.ts';
import { sections } from './sections.ts';
import { placeOf, ruleCount, summary } from './summary.ts';
import { padded } from './width.ts';
import { wrap } from './wrap.ts';

/** For people: the verdict, what to do in order of weight, what could not be judged, and then what was seen. */
export const text: StreamReporter = { kind: 'stream', name: 'text', report: textReport, between: '\n' };

/** A screen: when more than that follows the verdict, it is said again at the end. */
const SCREEN_LINES = 24;

function textReport(report: Report, page: Page, style: Style): string {
  const isFirst = (section: Section): boolean => section.kind === 'lines' && section.isFirst === true;
  const body = [
    style.quiet ? '' : sections(page.filter(isFirst), style),
    ...shownFindings(report, style).map((finding) => findingBlock(finding, style)),
    leftOut(report, style),
    unjudgedBlock(report.unjudged, style),
    waivedBlock(report, style),
    style.quiet
      ? ''
      : sections(
          page.filter((section) => !isFirst(section)),
          style,
        ),
    style.quiet ? '' : areasBlock(report, style),
    skippedBlock(report.skipped, style),
  ].filter((part) => part !== '');
  const isLong = body.reduce((sum, part) => sum + part.split('\n').length + 1, 0) > SCREEN_LINES;
  const parts = [
    verdict(report, style),
    ...body,
    ...(isLong && !style.quiet ? [verdict(report, style)] : []),
    nextStep(report, style),
  ];
  return asShown(`${parts.filter((part) => part !== '').join('\n\n')}\n`, style);
}

/** Kinds of failure that a screen holds of a log; `--verbose` and the formats for machines have all. */
const LOG_FINDINGS = 25;

/** Of a log the graver ones where there are too many; the order stays. */
function shownFindings({ command, findings }: Report, { verbose }: Style): readonly Finding[] {
  if (command !== 'explain' || verbose || findings.length <= LOG_FINDINGS) return findings;
  const gravest = new Set(
    findings
      .toSorted((one, other) => SEVERITIES.indexOf(other.severity) - SEVERITIES.indexOf(one.severity))
      .slice(0, LOG_FINDINGS),
  );
  return findings.filter((finding) => gravest.has(finding));
}

function leftOut(report: Report, style: Style): string {
  const count = report.findings.length - shownFindings(report, style).length;
  return count === 0
    ? ''
    : painter(style).dim(style.words.say`${count} rarer kinds of failure not shown (--verbose shows all)`);
}

/** Columns of the labels beside a finding's parts. */
const LABEL_WIDTH = 6;

/** A finding by itself. */
export function findingBlock(finding: Finding, style: Style): string {
  const paint = painter(style);
  const { say } = style.words;
  const body = (label: string, content: string): readonly string[] =>
    content === '' ? [] : hanging(paint.dim(padded(label, LABEL_WIDTH)), content, style);
  const place = placeOf(finding);
  const [title = '', ...more] = wrap(printable(finding.title), style.width - 12);
  return [
    `${paint.severity(finding.severity)} ${paint.strong(title)}`,
    ...more.map((line) => `  ${paint.strong(line)}`),
    ...(saysMore(finding) ? hanging('', finding.message, style) : []),
    ...(place === undefined ? [] : body(say`at`, place)),
    ...finding.evidence.flatMap(({ label, value }) => evidenceLines(label, value, style)),
    ...body(say`why`, finding.why),
    ...body(say`fix`, finding.fix),
    ...(style.verbose ? finding.references.flatMap((one) => body(say`see`, one)) : []),
    ...wrap(`${finding.id}  ${printable(finding.subject)}`, style.width - LABEL_WIDTH - 3).map((line) =>
      paint.dim(`  ${''.padEnd(LABEL_WIDTH)} ${line}`),
    ),
  ].join('\n');
}

/** Where the title is all there is to say, the message is the same sentence. */
const saysMore = ({ title, message }: Finding): boolean => message.replace(/[.。]$/, '') !== title;

/** A label, then text that hangs beside it; what can be pasted (its own lines) is kept on lines of its own. */
function hanging(label: string, content: string, style: Style): readonly string[] {
  const indent = label === '' ? '  ' : ''.padEnd(LABEL_WIDTH + 3);
  const width = Math.max(style.width - indent.length, 20);
  const lines = printableLines(content).flatMap((line) => (isRecordLine(line) ? [line] : wrap(line, width)));
  const [first = '', ...rest] = lines;
  return [label === '' ? `  ${first}` : `  ${label} ${first}`, ...rest.map((line) => `${indent}${line}`)];
}

/** Evidence is never wrapped: it is what was seen, to be copied. */
function evidenceLines(label: string, value: string, style: Style): readonly string[] {
  const paint = painter(style);
  const [first = '', ...rest] = printableLines(value);
  return [
    `  ${paint.dim(padded(printable(label), LABEL_WIDTH))} ${paint.quoted(first)}`,
    ...rest.map((line) => `${''.padEnd(LABEL_WIDTH + 3)}${paint.quoted(line)}`),
  ];
}

/** Accepted beforehand, and what the baseline knew that is gone. */
function waivedBlock({ waived = [], gone = [] }: Report, style: Style): string {
  if (style.quiet || waived.length + gone.length === 0) return '';
  const paint = painter(style);
  const { say } = style.words;
  const accepted = waived.map(
    ({ finding: { id, subject }, reason, until }) =>
      `${id} ${printable(subject)}: ${printable(reason)}${until === undefined ? '' : say` (until ${printable(until)})`}`,
  );
  const mended = gone.map(({ id, subject }) => say`${id} ${printable(subject)}: gone; take the baseline anew`);
  const lines = [...accepted, ...mended].flatMap((line) => wrap(line, style.width - 2).map((one) => `  ${one}`));
  return `${paint.mark.skipped} ${paint.strong(say`Known`)}\n${lines.join('\n')}`;
}

/** What could not be judged, by reason; empty where there is nothing. */
export function unjudgedBlock(unjudged: readonly Unjudged[], style: Style): string {
  if (unjudged.length === 0) return '';
  const paint = painter(style);
  const byReason = grouped(unjudged, ({ subject, reason }) => `${printable(subject)}: ${printable(reason)}`);
  const lines = [...byReason].flatMap(([reason, items]) => [
    ...wrap(reason, style.width - 2).map((line) => `  ${line}`),
    ...wrap(items.map(({ id }) => id).join(', '), style.width - 4).map((line) => paint.dim(`    ${line}`)),
  ]);
  return `${paint.doubt()} ${paint.strong(style.words.say`Could not be judged`)}\n${lines.join('\n')}`;
}

/** A line an area: what was found there, or how much was looked at. */
function areasBlock(report: Report, style: Style): string {
  const paint = painter(style);
  const areas = areasOf(report, style.words);
  const width = Math.max(0, ...areas.map(({ name }) => name.length));
  const lines = areas.map(
    ({ name, outcome, said }) => `  ${paint.outcome(outcome)} ${name.padEnd(width)}  ${paint.dim(said)}`,
  );
  return lines.length < 2 ? '' : `${paint.strong(style.words.say`Areas`)}\n${lines.join('\n')}`;
}

function skippedBlock(skipped: readonly Skipped[], style: Style): string {
  if (skipped.length === 0 || style.quiet) return '';
  const paint = painter(style);
  const { say } = style.words;
  if (!style.verbose)
    return paint.dim(`${paint.mark.skipped} ${say`${skipped.length} not asked for (--verbose lists them)`}`);
  const lines = skipped.flatMap(({ id, subject, reason }) =>
    wrap(`${id} ${printable(subject)}: ${printable(reason)}`, style.width - 2).map((line) => `  ${line}`),
  );
  return paint.dim(`${paint.mark.skipped} ${say`not asked for`}\n${lines.join('\n')}`);
}

function verdict(report: Report, style: Style): string {
  const paint = painter(style);
  const { words } = style;
  const { say } = words;
  const partial = report.partial ? say` (interrupted: this report is partial)` : '';
  const passed =
    report.passed.length > 0 && !style.quiet ? say`, ${ruleCount(report.passed.length, words)} passed` : '';
  const took = style.quiet ? '' : paint.dim(`  ${(report.durationMs / 1000).toFixed(1)} s`);
  const [first = '', ...rest] = wrap(
    say`${printable(report.target)}: ${summary(report, words)}${passed}${partial}`,
    style.width - 12,
  );
  return [`${paint.outcome(report.outcome)} ${paint.strong(first)}`, ...rest.map((line) => `  ${line}`)]
    .join('\n')
    .concat(took);
}

function nextStep(report: Report, style: Style): string {
  const [gravest] = report.findings;
  return gravest && !style.quiet
    ? painter(style).dim(style.words.say`More on a finding: maildoctor rule ${gravest.id}`)
    : '';
}

function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) {
    const group = map.get(key(item));
    if (group) group.push(item);
    else map.set(key(item), [item]);
  }
  return map;
}
