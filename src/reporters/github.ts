import type { Severity } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import type { StreamReporter, Style } from './define.ts';
import { printable, printableText } from './printable.ts';
import { counts, summary } from './summary.ts';

/**
 * Workflow commands that GitHub turns into annotations, gravest first, since it shows ten of a kind a step. The job summary is
 * the Markdown report.
 */
export const github: StreamReporter = { kind: 'stream', name: 'github', report: annotations };

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

function annotations(report: Report, _page: unknown, { words }: Style): string {
  const { say } = words;
  const found = report.findings.map(({ severity, title, subject, message, fix, id, location }) =>
    command(
      COMMANDS[severity],
      {
        ...(location ? { file: location.file } : {}),
        ...(location?.line === undefined ? {} : { line: String(location.line) }),
        ...(location?.column === undefined ? {} : { col: String(location.column) }),
        title: `${title} [${id}]`,
      },
      [`${subject}: ${message}`, fix && say`Fix: ${fix}`].filter(Boolean).join('\n'),
    ),
  );
  const unjudged = report.unjudged.map((one) =>
    command(
      counts(report, one) ? 'warning' : 'notice',
      { title: `${say`Could not be judged`} [${one.id}]` },
      `${one.subject}: ${one.reason}`,
    ),
  );
  // A line that is no command is shown as it stands, unless it looks like one.
  const verdict = `maildoctor ${report.command} ${printable(report.target)}: ${summary(report, words)}`;
  return `${[verdict, ...found, ...unjudged].join('\n')}\n`;
}

function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(printable(value))}`);
  return `::${name} ${written.join(',')}::${data(printableText(message))}`;
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
