import type { Finding } from './findings/finding.ts';
import { adviceOf } from './patterns/advice.ts';
import type { Fault } from './rules/define.ts';

/** Adds to each finding that carries a server's reply what the pattern catalogue knows of that reply. */
export async function explainReplies(
  found: readonly { readonly finding: Finding; readonly fault: Fault }[],
): Promise<readonly Finding[]> {
  if (!found.some(({ fault }) => fault.reply)) return found.map(({ finding }) => finding);
  const { classify } = await import('./patterns/catalogue.ts');
  return found.map(({ finding, fault }) => {
    if (!fault.reply) return finding;
    const verdict = classify(fault.reply);
    if (verdict.reason === 'unknown') return finding;
    const { pattern, reason, family, blame, permanence, provider, confidence } = verdict;
    return {
      ...finding,
      why: verdict.why,
      fix: adviceOf(verdict),
      data: {
        ...finding.data,
        reason,
        family,
        blame,
        permanence,
        confidence,
        ...(pattern ? { pattern } : {}),
        ...(provider ? { provider } : {}),
      },
    };
  });
}
