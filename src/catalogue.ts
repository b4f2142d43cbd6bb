import { DECISION_FINDINGS } from './config/words.ts';
import type { CatalogueEntry } from './findings/catalogue.ts';
import { CATALOGUE } from './patterns/catalogue.ts';
import { REASONS } from './reasons/index.ts';
import { RULES } from './rules/index.ts';
import { THRESHOLD_ENTRIES } from './thresholds.ts';

/** Every finding there is: rules, patterns, then thresholds, as `maildoctor rule` and the pages of docs/findings tell them. */
export function catalogue(): readonly CatalogueEntry[] {
  const rules = RULES.map(
    ({ id, severity, title, message, why, fix, references, examples }): CatalogueEntry => ({
      id,
      severity,
      title,
      text: message,
      why,
      fix,
      references,
      examples: examples.map(({ name, findings }) => ({ name, found: findings > 0 })),
    }),
  );
  const patterns = CATALOGUE.map((pattern): CatalogueEntry => {
    const reason = REASONS[pattern.reason];
    const lines = (samples: typeof pattern.samples): readonly string[] =>
      samples.map((one) => (typeof one === 'string' ? one : one.text));
    return {
      id: pattern.id,
      title: pattern.title ?? reason.title,
      text: lines(pattern.samples)[0] ?? '',
      why: pattern.why ?? reason.why,
      fix: pattern.fix ?? reason.fix,
      ...(pattern.contact ? { contact: pattern.contact } : {}),
      references: [pattern.source],
      examples: [
        ...lines(pattern.samples).map((name) => ({ name, found: true })),
        ...lines(pattern.nearMisses).map((name) => ({ name, found: false })),
      ],
    };
  });
  const decisions = DECISION_FINDINGS.map(
    ({ message, ...words }): CatalogueEntry => ({ ...words, text: message, references: [], examples: [] }),
  );
  return [...rules, ...decisions, ...patterns, ...THRESHOLD_ENTRIES];
}
