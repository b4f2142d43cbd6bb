import { type Finding, isAtLeast, type Unjudged } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';

export const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** `2 errors, 1 note, 3 not judged`, or that nothing was found. */
export function summary(report: Report): string {
  const count = (severity: string): number => report.findings.filter((one) => one.severity === severity).length;
  const counted = (['error', 'warning', 'note'] as const)
    .filter((severity) => count(severity) > 0)
    .map((severity) => plural(count(severity), severity));
  if (report.unjudged.length > 0) counted.push(`${report.unjudged.length} not judged`);
  return counted.length === 0 ? 'nothing wrong was found' : counted.join(', ');
}

/** `spf` of `spf/too-many-lookups`: the area that a finding belongs to. */
export const topicOf = ({ id }: { readonly id: string }): string => id.split('/')[0] ?? id;

/** Does it make the run fail, or leave it open? */
export const counts = ({ failOn }: Report, { severity }: Finding | Unjudged): boolean =>
  failOn !== 'never' && isAtLeast(severity, failOn);

/** Only what is an address of the web (RFC 3986 section 2) becomes a link. */
export const isWebAddress = (text: string): boolean => /^https:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/.test(text);

/** `main.cf:12:1` */
export const placeOf = ({ location }: Finding): string | undefined =>
  location && [location.file, location.line, location.column].filter((one) => one !== undefined).join(':');

/** Message, evidence, why and fix, as paragraphs of plain text. */
export function told(finding: Finding): string {
  return [
    finding.message,
    ...finding.evidence.map(({ label, value }) => `${label}: ${value}`),
    finding.why === '' ? '' : `Why: ${finding.why}`,
    finding.fix === '' ? '' : `Fix: ${finding.fix}`,
    ...finding.references,
  ]
    .filter((part) => part !== '')
    .join('\n');
}
