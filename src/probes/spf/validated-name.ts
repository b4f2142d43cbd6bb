import type { DnsAnswer } from '../../facts/dns.ts';
import { isAtOrBelow } from '../../syntax/domain.ts';
import { canonicalAddress, reverseName } from '../../syntax/reverse.ts';
import { ask } from './ask.ts';
import type { Evaluation } from './evaluation.ts';
import { PTR_LIMIT } from './limits.ts';
import type { Asking } from './questions.ts';

/** Names of the client that lead back to its address (RFC 7208 section 5.5). */
export interface ValidatedNames {
  readonly names: readonly string[];
  /** The answer to the reverse question itself. */
  readonly reverse: DnsAnswer<string>;
}

export function* validatedNames(evaluation: Evaluation): Asking<ValidatedNames> {
  const { client, address, questions } = evaluation;
  const reverse = yield* ask(reverseName(address), 'PTR', evaluation);
  if (reverse.state !== 'found') return { names: [], reverse };
  const type = client.length === 4 ? 'A' : 'AAAA';
  const candidates = reverse.value.slice(0, PTR_LIMIT);
  for (const name of candidates) questions.needed(name, type);
  const names: string[] = [];
  for (const name of candidates) {
    const answer = yield* ask(name, type, evaluation);
    // A DNS error while a name is looked up skips that name (RFC 7208 section 5.5).
    if (answer.state === 'found' && answer.value.some((one) => canonicalAddress(one) === address)) names.push(name);
  }
  return { names, reverse };
}

/** RFC 7208 section 7.2, `p`: the domain itself, else a name below it, else any, else `unknown`. */
export function preferredName(names: readonly string[], domain: string): string {
  const exact = names.find((name) => name.toLowerCase() === domain.toLowerCase());
  return exact ?? names.find((name) => isAtOrBelow(name, domain)) ?? names[0] ?? 'unknown';
}
