import { type Finding, isAtLeast, type Severity, type Unjudged } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import type { Say, Words } from '../words/define.ts';

const COUNTS = {
  error: (count: number, say: Say) => (count === 1 ? say`1 error` : say`${count} errors`),
  warning: (count: number, say: Say) => (count === 1 ? say`1 warning` : say`${count} warnings`),
  note: (count: number, say: Say) => (count === 1 ? say`1 note` : say`${count} notes`),
} as const;

/** `2 errors`, `1 note`; nothing of what there is none of. */
export const countsBySeverity = (findings: readonly Finding[], { say }: Words): readonly string[] =>
  (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [COUNTS[severity](count, say)];
  });

/** The word for a severity. */
export const severityName = (severity: Severity, { say }: Words): string =>
  ({ error: say`error`, warning: say`warning`, note: say`note` })[severity];

export const ruleCount = (count: number, { say }: Words): string => (count === 1 ? say`1 rule` : say`${count} rules`);

/** `2 errors, 1 note, 3 not judged`, or that nothing was found; where nothing was asked, nothing is known to be right. */
export function summary({ findings, unjudged, outcome }: Report, words: Words): string {
  const counted = [
    ...countsBySeverity(findings, words),
    ...(unjudged.length > 0 ? [words.say`${unjudged.length} not judged`] : []),
  ];
  if (counted.length > 0) return counted.join(words.comma);
  return outcome === 'unjudged' ? words.say`nothing was judged` : words.say`nothing wrong was found`;
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
export function told(finding: Finding, { say }: Words): string {
  return [
    finding.message,
    ...finding.evidence.map(({ label, value }) => `${label}: ${value}`),
    finding.why === '' ? '' : say`Why: ${finding.why}`,
    finding.fix === '' ? '' : say`Fix: ${finding.fix}`,
    ...finding.references,
  ]
    .filter((part) => part !== '')
    .join('\n');
}
