import type { Severity } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import type { DocumentReporter } from './define.ts';
import { fingerprints } from './fingerprint.ts';
import { printable } from './printable.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', note: 'info' };

/** GitLab's Code Quality: an array of issues. What is unjudged is none, and is told by the exit code. */
export const gitlab: DocumentReporter = {
  kind: 'document',
  name: 'gitlab',
  document: (sheets) =>
    `${JSON.stringify(
      sheets.flatMap(({ report }) => issues(report)),
      undefined,
      2,
    )}\n`,
};

function issues(report: Report) {
  const prints = fingerprints(report);
  return report.findings.map((finding, index) => ({
    type: 'issue',
    check_name: finding.id,
    description: printable(`${finding.subject}: ${finding.message}`),
    content: { body: [finding.why, finding.fix].filter(Boolean).join('\n\n') },
    categories: ['Compatibility'],
    severity: SEVERITIES[finding.severity],
    fingerprint: prints[index] ?? '',
    location: {
      path: relative(finding.location?.file ?? report.target),
      lines: { begin: Math.max(finding.location?.line ?? 1, 1) },
    },
  }));
}

/** GitLab wants a path in the repository. */
const relative = (path: string): string => printable(path).replace(/^(?:\.?\/)+/, '');
