import { DECISION_FINDINGS } from './config/words.ts';
import type { CatalogueEntry } from './findings/catalogue.ts';
import type { DataValue, Evidence, Finding, FindingData } from './findings/finding.ts';
import type { Report } from './findings/report.ts';
import { RULES } from './rules/index.ts';
import { fill } from './rules/words.ts';
import type { Words } from './words/define.ts';

interface Templates {
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
}

/** What a finding's words were filled from; those of a log and of a server's reply are whole sentences. */
const templatesOf = (id: string): Templates | undefined =>
  RULES.find((rule) => rule.id === id) ?? DECISION_FINDINGS.find((finding) => finding.id === id);

/** Evidence under these labels is told in our words; under any other it is what was seen. */
const TOLD = new Set([
  'who must act',
  'recipients',
  'when',
  'retry',
  'later',
  'given up',
  'slow',
  'decided by',
  'address from',
  'IPv6',
]);

/** A report with its words in the language; what was observed, and ids and data, stay as they are. */
export function reportIn(report: Report, words: Words): Report {
  if (words.language === 'en') return report;
  const reasoned = <T extends { readonly reason: string }>(one: T): T => ({ ...one, reason: words.tell(one.reason) });
  return {
    ...report,
    findings: report.findings.map((finding) => findingIn(finding, words)),
    unjudged: report.unjudged.map(reasoned),
    skipped: report.skipped.map(reasoned),
    passed: report.passed.map((one) => ({ ...one, title: words.of(one.title) })),
    ...(report.waived
      ? { waived: report.waived.map((one) => ({ ...reasoned(one), finding: findingIn(one.finding, words) })) }
      : {}),
  };
}

function findingIn(finding: Finding, words: Words): Finding {
  const templates = templatesOf(finding.id);
  const data = templates ? dataIn(finding.data, words) : {};
  const told = (name: keyof Templates): string =>
    templates ? fill(words.of(templates[name]), data) : words.tell(finding[name]);
  const isCounted = !templates && finding.message.startsWith(`${finding.title}: `);
  // What the catalogue of patterns says of a server's reply stands in place of the rule's own advice.
  const isExplained = finding.data['pattern'] !== undefined;
  return {
    ...finding,
    title: told('title'),
    message: isCounted ? told('title') + often(finding.data, words) : told('message'),
    why: isExplained ? words.tell(finding.why) : told('why'),
    fix: isExplained ? words.tell(finding.fix) : told('fix'),
    evidence: finding.evidence.map((one) => evidenceIn(one, words)),
  };
}

/** How often a failure stands in a log, behind its title. */
function often({ count = 1, recipients = 1 }: FindingData, { say }: Words): string {
  const [times, people] = [Number(count), Number(recipients)];
  if (people <= 1) return say`: ${times} times.`;
  return times === 1 ? say`: once, ${people} recipients.` : say`: ${times} times, ${people} recipients.`;
}

/** Data that goes into a sentence is words of ours now and then, such as the reason why something failed. */
const dataIn = (data: FindingData, { tell }: Words): FindingData =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]): [string, DataValue] => {
      if (typeof value === 'string') return [name, tell(value)];
      return [name, Array.isArray(value) ? value.map(tell) : value];
    }),
  );

const evidenceIn = ({ label, value }: Evidence, { tell }: Words): Evidence => ({
  label: tell(label),
  value: TOLD.has(label) ? tell(value) : value,
});

/** An entry of the catalogue in the language; lines that a pattern explains stay as servers write them. */
export function entryIn(entry: CatalogueEntry, words: Words): CatalogueEntry {
  // Whole first: what begins with a record is no sentence to `tell`.
  const told = (english: string): string => {
    const whole = words.of(english);
    return whole === english ? words.tell(english) : whole;
  };
  return {
    ...entry,
    title: told(entry.title),
    text: words.of(entry.text),
    why: told(entry.why),
    fix: told(entry.fix),
    ...(entry.contact === undefined ? {} : { contact: told(entry.contact) }),
    examples: entry.examples.map((one) => ({ ...one, name: words.example(one.name) })),
  };
}
