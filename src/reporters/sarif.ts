import type { Finding, Severity } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import type { Say } from '../words/define.ts';
import type { DocumentReporter, Sheet } from './define.ts';
import { fingerprints } from './fingerprint.ts';
import { printableText } from './printable.ts';
import { isWebAddress, topicOf } from './summary.ts';

/** What GitHub takes of one file (docs.github.com, "SARIF results exceed one or more limits"). */
const RESULT_LIMIT = 25_000;

/** SARIF 2.1.0 (OASIS): one run for all targets, since GitHub takes no more than 20 a file. */
export const sarif: DocumentReporter = {
  kind: 'document',
  name: 'sarif',
  document: (sheets, { words }) => `${JSON.stringify(log(sheets, words.say), undefined, 2)}\n`,
};

function log(sheets: readonly Sheet[], say: Say) {
  const reports = sheets.map(({ report }) => report);
  const findings = reports.flatMap((report) => report.findings);
  const rules = [...new Map(findings.map((one) => [one.id, one])).values()];
  const ruleIds = rules.map(({ id }) => id);
  const unjudged = reports.flatMap((report) => report.unjudged.map((one) => ({ ...one, target: report.target })));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'maildoctor',
            version: reports[0]?.tool.version ?? '0',
            rules: rules.map(descriptor),
          },
        },
        automationDetails: { id: `maildoctor/${reports[0]?.command ?? 'check'}/` },
        invocations: [
          {
            executionSuccessful: !reports.some(({ partial }) => partial),
            toolExecutionNotifications: unjudged.map(({ id, subject, reason, target }) => ({
              level: 'warning',
              message: text(`${subject}: ${say`could not be judged: ${reason}`}`),
              descriptor: { id },
              locations: [pseudoLocation(target, subject)],
            })),
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap((report) => results(report, ruleIds, say)).slice(0, RESULT_LIMIT),
      },
    ],
  };
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'note' };

/** GitHub orders by this number; 7 to 8.9 is "high", 4 to 6.9 "medium", below "low". */
const GRAVITY: Readonly<Record<Severity, string>> = { error: '8.0', warning: '5.0', note: '2.0' };

const text = (content: string) => ({ text: printableText(content) || '-' });

function descriptor(finding: Finding) {
  const [helpUri] = finding.references;
  return {
    id: finding.id,
    name: finding.id,
    shortDescription: text(finding.title),
    fullDescription: text(finding.why || finding.title),
    ...(helpUri !== undefined && isWebAddress(helpUri) ? { helpUri } : {}),
    help: text(
      [finding.why, ...finding.references, `maildoctor rule ${finding.id}`].filter((one) => one !== '').join('\n'),
    ),
    defaultConfiguration: { level: LEVELS[finding.severity] },
    properties: { tags: ['mail', topicOf(finding)], 'security-severity': GRAVITY[finding.severity] },
  };
}

function results(report: Report, ruleIds: readonly string[], say: Say) {
  const prints = fingerprints(report);
  return report.findings.map((finding, index) => ({
    ruleId: finding.id,
    ruleIndex: ruleIds.indexOf(finding.id),
    level: LEVELS[finding.severity],
    message: text([finding.message, finding.fix && say`Fix: ${finding.fix}`].filter(Boolean).join('\n\n')),
    locations: [finding.location ? fileLocation(finding) : pseudoLocation(report.target, finding.subject)],
    partialFingerprints: { 'maildoctor/v1': prints[index] ?? '' },
    properties: { subject: finding.subject, target: report.target, evidence: finding.evidence },
  }));
}

function fileLocation({ location, subject }: Finding) {
  return {
    physicalLocation: {
      artifactLocation: { uri: fileUri(location?.file ?? '') },
      region: {
        startLine: Math.max(location?.line ?? 1, 1),
        ...(location?.column === undefined ? {} : { startColumn: Math.max(location.column, 1) }),
      },
    },
    logicalLocations: [{ fullyQualifiedName: printableText(subject), kind: 'resource' }],
  };
}

/** A domain is no file; without a physical location GitHub drops the result, so it gets the name of one. */
function pseudoLocation(target: string, subject: string) {
  return {
    physicalLocation: { artifactLocation: { uri: fileUri(target) }, region: { startLine: 1 } },
    logicalLocations: [{ name: printableText(subject), fullyQualifiedName: printableText(subject), kind: 'resource' }],
  };
}

/** A path as a relative or `file:` reference (RFC 3986). */
function fileUri(path: string): string {
  const encoded = printableText(path).split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
