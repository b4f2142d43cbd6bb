import type { Finding, Unjudged } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import type { Say } from '../words/define.ts';
import type { DocumentReporter } from './define.ts';
import { printable, printableText } from './printable.ts';
import { counts } from './summary.ts';

interface Point {
  readonly ok: boolean;
  readonly description: string;
  readonly skip?: string;
  readonly diagnosis?: Readonly<Record<string, unknown>>;
}

/** TAP 14 (testanything.org): a test point a rule and subject. */
export const tap: DocumentReporter = {
  kind: 'document',
  name: 'tap',
  document: (sheets, { words }) => {
    const points = sheets.flatMap(({ report }) => pointsOf(report, words.say));
    return `TAP version 14\n1..${points.length}\n${points.map(line).join('')}`;
  },
};

function pointsOf(report: Report, say: Say): readonly Point[] {
  const named = (id: string, subject: string): string => `${report.target}: ${id} ${subject}`;
  return [
    ...report.findings.map(
      (one): Point => ({
        ok: !counts(report, one),
        description: `${named(one.id, one.subject)}: ${one.title}`,
        diagnosis: diagnosisOf(one),
      }),
    ),
    ...report.unjudged.map((one) => unjudgedPoint(report, one, named(one.id, one.subject), say)),
    ...report.skipped.map((one): Point => ({ ok: true, description: named(one.id, one.subject), skip: one.reason })),
    ...report.passed.map(
      ({ id, title }): Point => ({ ok: true, description: `${named(id, '')}${say`not found: ${title}`}` }),
    ),
  ];
}

const unjudgedPoint = (report: Report, one: Unjudged, description: string, say: Say): Point =>
  counts(report, one)
    ? {
        ok: false,
        description: `${description}: ${say`could not be judged`}`,
        diagnosis: { severity: one.severity, reason: one.reason },
      }
    : { ok: true, description, skip: say`could not be judged: ${one.reason}` };

const diagnosisOf = ({ severity, message, fix, evidence, location }: Finding) => ({
  severity,
  message,
  fix,
  evidence: evidence.map(({ label, value }) => `${label}: ${value}`),
  ...(location ? { at: location } : {}),
});

function line({ ok, description, skip, diagnosis }: Point, index: number): string {
  const directive = skip === undefined ? '' : ` # SKIP ${escaped(skip)}`;
  const head = `${ok ? 'ok' : 'not ok'} ${index + 1} - ${escaped(description)}${directive}\n`;
  if (!diagnosis) return head;
  // JSON is YAML, and leaves nothing to guess about quoting.
  const rows = Object.entries(diagnosis).map(([key, value]) => `  ${key}: ${JSON.stringify(clean(value))}\n`);
  return `${head}  ---\n${rows.join('')}  ...\n`;
}

const clean = (value: unknown): unknown => (typeof value === 'string' ? printableText(value) : value);

const escaped = (text: string): string => printable(text).replaceAll('\\', '\\\\').replaceAll('#', '\\#');
