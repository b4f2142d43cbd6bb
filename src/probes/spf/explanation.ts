import { joinedText } from '../../facts/reported.ts';
import { parseMacros } from '../../syntax/spf/macro.ts';
import { ask } from './ask.ts';
import type { Evaluation, Judged } from './evaluation.ts';
import { expanded, expandTarget } from './expand-target.ts';
import type { Asking } from './questions.ts';

/**
 * The text that `exp=` of the record which decided leads to (RFC 7208 section 6.2); undefined where there is none, several,
 * a mistake in it, or no answer: none of that changes the verdict, and it costs no lookup.
 */
export function* explanationOf({ by }: Judged, evaluation: Evaluation): Asking<string | undefined> {
  if (!by?.record.exp) return undefined;
  const target = yield* expandTarget(by.record.exp.domain, by.domain, evaluation);
  if (target === undefined) return undefined;
  const answer = yield* ask(target, 'TXT', evaluation);
  const [strings, another] = answer.state === 'found' ? answer.value : [];
  if (strings === undefined || another !== undefined) return undefined;
  const parsed = parseMacros(joinedText(strings), 'explanation');
  if (!parsed.ok) return undefined;
  const text = yield* expanded(parsed.value, by.domain, evaluation);
  // Some of it came from the sender: only US-ASCII that prints may reach anybody (RFC 7208 section 6.2).
  return /^[ -~]*$/.test(text) ? text : undefined;
}
