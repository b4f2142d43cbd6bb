import type { DnsAnswer } from '../../facts/dns.ts';
import { isAtOrBelow } from '../../syntax/domain.ts';
import { formatAddress } from '../../syntax/network.ts';
import { canonicalAddress, reverseName } from '../../syntax/reverse.ts';
import { PTR_LIMIT } from './limits.ts';
import type { Questions } from './questions.ts';

/** Names of the client that lead back to its address (RFC 7208 section 5.5). */
export interface ValidatedNames {
  readonly names: readonly string[];
  /** The answer to the reverse question itself. */
  readonly reverse: DnsAnswer<string>;
}

export async function validatedNames(client: readonly number[], questions: Questions): Promise<ValidatedNames> {
  const address = formatAddress(client);
  const reverse = await questions.ask(reverseName(address), 'PTR');
  if (reverse.state !== 'found') return { names: [], reverse };
  const type = client.length === 4 ? 'A' : 'AAAA';
  const candidates = reverse.value.slice(0, PTR_LIMIT);
  // A DNS error while a name is looked up skips that name (RFC 7208 section 5.5).
  const answers = await Promise.all(candidates.map((name) => questions.ask(name, type)));
  const names = candidates.filter((_, index) => {
    const answer = answers[index];
    return answer?.state === 'found' && answer.value.some((one) => canonicalAddress(one) === address);
  });
  return { names, reverse };
}

/** RFC 7208 section 7.2, `p`: the domain itself, else a name below it, else any, else `unknown`. */
export function preferredName(names: readonly string[], domain: string): string {
  const exact = names.find((name) => name.toLowerCase() === domain.toLowerCase());
  return exact ?? names.find((name) => isAtOrBelow(name, domain)) ?? names[0] ?? 'unknown';
}
