import type { LogFacts } from '../../facts/log.ts';
import { likelyDomain } from '../../syntax/mistyped.ts';
import { decoded } from './parts.ts';

const SHOWN = 50;

/** Domains of these addresses that look mistyped, with the one that was probably meant, the commonest first. */
export function mistypedDomains(addresses: readonly string[]): LogFacts['mistyped'] {
  const domains = new Map<string, number>();
  for (const address of addresses) {
    const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
    if (domain !== address && domain !== '') domains.set(domain, (domains.get(domain) ?? 0) + 1);
  }
  const found = [...domains]
    .flatMap(([domain, recipients]) => {
      const likely = likelyDomain(domain);
      return likely === undefined ? [] : [{ domain: decoded(domain), likely: decoded(likely), recipients }];
    })
    .toSorted((one, other) => other.recipients - one.recipients)
    .slice(0, SHOWN);
  return found.length === 0 ? undefined : found;
}
