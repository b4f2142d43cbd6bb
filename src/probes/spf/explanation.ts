import { joinedText } from '../../facts/reported.ts';
import { parseMacros } from '../../syntax/spf/macro.ts';
import { type Evaluation, expandTarget, type Judged } from './evaluation.ts';
import { expand, needsValidated } from './expand.ts';

/**
 * The text that `exp=` of the record which decided leads to (RFC 7208 section 6.2); undefined where there is none, several,
 * a mistake in it, or no answer: none of that changes the verdict, and it costs no lookup.
 */
export async function explanationOf({ by }: Judged, evaluation: Evaluation): Promise<string | undefined> {
  if (!by?.record.exp) return undefined;
  const target = await expandTarget(by.record.exp.domain, by.domain, evaluation);
  if (target === undefined) return undefined;
  const answer = await evaluation.questions.ask(target, 'TXT');
  const [strings, another] = answer.state === 'found' ? answer.value : [];
  if (strings === undefined || another !== undefined) return undefined;
  const parsed = parseMacros(joinedText(strings), 'explanation');
  if (!parsed.ok) return undefined;
  const validated = needsValidated(parsed.value) ? await evaluation.validatedName(by.domain) : 'unknown';
  const text = expand(parsed.value, { ...evaluation.values, domain: by.domain, validated });
  // Some of it came from the sender: only US-ASCII that prints may reach anybody (RFC 7208 section 6.2).
  return /^[ -~]*$/.test(text) ? text : undefined;
}
