import type { MacroString } from '../../syntax/spf/macro.ts';
import type { Evaluation } from './evaluation.ts';
import { expand, needsValidated, targetName } from './expand.ts';
import type { Asking } from './questions.ts';
import { preferredName, validatedNames } from './validated-name.ts';

/** A macro-string with its values (RFC 7208 section 7); `%{p}` has to be asked for. */
export function* expanded(text: MacroString, domain: string, evaluation: Evaluation): Asking<string> {
  const validated = needsValidated(text) ? preferredName((yield* validatedNames(evaluation)).names, domain) : 'unknown';
  return expand(text, { domain, validated, ...evaluation.values });
}

/** A domain-spec as a name to ask for; undefined where what comes out is no name. */
export function* expandTarget(text: MacroString, domain: string, evaluation: Evaluation): Asking<string | undefined> {
  const [literal] = text;
  if (text.length === 1 && typeof literal === 'string') return targetName(literal);
  return targetName(yield* expanded(text, domain, evaluation));
}
