import type { Finding } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import type { StreamReporter } from './define.ts';
import { printable, printableText } from './printable.ts';
import { isWebAddress, placeOf, plural, summary } from './summary.ts';

/** GitHub Flavored Markdown, for job summaries and tickets. */
export const markdown: StreamReporter = { kind: 'stream', name: 'markdown', report: markdownReport, between: '\n' };

const MARKS = { healthy: '✅', found: '❌', unjudged: '❓' } as const;
const SEVERITY_MARKS = { error: '❌', warning: '⚠️', note: 'ℹ️' } as const;

function markdownReport(report: Report): string {
  const rows = report.findings.map(({ severity, title, subject, id }) =>
    row([`${SEVERITY_MARKS[severity]} ${severity}`, code(subject), plain(title), code(id)]),
  );
  const unjudged = report.unjudged.map(({ id, subject, reason }) => row([code(subject), plain(reason), code(id)]));
  return `${[
    `## ${MARKS[report.outcome]} ${plain(report.target)}: ${summary(report)}`,
    ...(report.partial ? ['*Interrupted: this report is partial.*'] : []),
    ...(rows.length > 0 ? [table(['severity', 'subject', 'what', 'id'], rows)] : []),
    ...report.findings.map(findingPart),
    ...(unjudged.length > 0 ? ['### Could not be judged', table(['subject', 'reason', 'id'], unjudged)] : []),
    `${plural(report.passed.length, 'rule')} passed, ${report.skipped.length} not asked for. maildoctor ${report.tool.version} ${report.command}, ${report.started}, ${(report.durationMs / 1000).toFixed(1)} s`,
  ].join('\n\n')}\n`;
}

function findingPart(finding: Finding): string {
  const place = placeOf(finding);
  return [
    `### ${SEVERITY_MARKS[finding.severity]} ${plain(finding.title)}`,
    `${code(finding.subject)}: ${paragraphs(finding.message)}`,
    ...(place === undefined ? [] : [`At ${code(place)}`]),
    ...finding.evidence.map(({ label, value }) => `${plain(label)}:\n\n${fenced(value)}`),
    ...(finding.why === '' ? [] : [`**Why:** ${paragraphs(finding.why)}`]),
    ...(finding.fix === '' ? [] : [`**Fix:**\n\n${fenced(finding.fix)}`]),
    ...finding.references.filter(isWebAddress).map((one) => `<${one}>`),
  ].join('\n\n');
}

/** Text in which nothing is Markdown or HTML, nor a mention or link that GitHub would make of it. */
function plain(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]<>()#+!|~&$^=:@-]/g, '\\$&')
    .replace(/^(\s*\d+)\./, '$1\\.')
    .replaceAll('://', ':\u2060//')
    .replace(/\bwww\./gi, 'www\\.');
}

const paragraphs = (text: string): string => text.split('\n').map(plain).join('  \n');

/** A code span, with a fence longer than any run of backticks in it; in tables a bar must be escaped even there. */
function code(text: string): string {
  const content = printable(text).replaceAll('|', '\\|');
  const fence = '`'.repeat(longestRun(content) + 1);
  return `${fence} ${content} ${fence}`;
}

function fenced(text: string): string {
  const content = printableText(text);
  const fence = '`'.repeat(Math.max(longestRun(content) + 1, 3));
  return `${fence}text\n${content}\n${fence}`;
}

const longestRun = (text: string): number => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]): string =>
  [row(head), row(head.map(() => '---')), ...rows].join('\n');
