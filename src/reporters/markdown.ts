import type { Finding } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import type { Words } from '../words/define.ts';
import type { StreamReporter, Style } from './define.ts';
import { printable, printableText } from './printable.ts';
import { isWebAddress, placeOf, ruleCount, severityName, summary } from './summary.ts';

/** GitHub Flavored Markdown, for job summaries and tickets. */
export const markdown: StreamReporter = { kind: 'stream', name: 'markdown', report: markdownReport, between: '\n' };

const MARKS = { healthy: '✅', found: '❌', unjudged: '❓' } as const;
const SEVERITY_MARKS = { error: '❌', warning: '⚠️', note: 'ℹ️' } as const;

function markdownReport(report: Report, _page: unknown, { words }: Style): string {
  const { say } = words;
  const rows = report.findings.map(({ severity, title, subject, id }) =>
    row([`${SEVERITY_MARKS[severity]} ${severityName(severity, words)}`, code(subject), plain(title), code(id)]),
  );
  const unjudged = report.unjudged.map(({ id, subject, reason }) => row([code(subject), plain(reason), code(id)]));
  return `${[
    `## ${MARKS[report.outcome]} ${plain(report.target)}: ${summary(report, words)}`,
    ...(report.partial ? [`*${say`Interrupted: this report is partial.`}*`] : []),
    ...(rows.length > 0 ? [table([say`severity`, say`subject`, say`what`, 'id'], rows)] : []),
    ...report.findings.map((finding) => findingPart(finding, words)),
    ...(unjudged.length > 0
      ? [`### ${say`Could not be judged`}`, table([say`subject`, say`reason`, 'id'], unjudged)]
      : []),
    say`${ruleCount(report.passed.length, words)} passed, ${report.skipped.length} not asked for. maildoctor ${report.tool.version} ${report.command}, ${report.started}, ${(report.durationMs / 1000).toFixed(1)} s`,
  ].join('\n\n')}\n`;
}

function findingPart(finding: Finding, { say }: Words): string {
  const place = placeOf(finding);
  return [
    `### ${SEVERITY_MARKS[finding.severity]} ${plain(finding.title)}`,
    `${code(finding.subject)}: ${paragraphs(finding.message)}`,
    ...(place === undefined ? [] : [say`At ${code(place)}`]),
    ...finding.evidence.map(({ label, value }) => `${plain(label)}:\n\n${fenced(value)}`),
    ...(finding.why === '' ? [] : [`**${say`Why:`}** ${paragraphs(finding.why)}`]),
    ...(finding.fix === '' ? [] : [`**${say`Fix:`}**\n\n${fenced(finding.fix)}`]),
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
