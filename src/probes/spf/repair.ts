import { found, type Observed } from '../../facts/observed.ts';
import { formatNetwork, parseAddress } from '../../syntax/network.ts';
import { parseRecord } from '../../syntax/spf/parse.ts';
import { printTerm } from '../../syntax/spf/print.ts';
import { evaluateSpf, type SpfPorts } from './evaluate.ts';

/**
 * The smallest change of a record that covers the addresses, proved by evaluating it; undefined where none is found.
 * New terms stand before the first that could say no; they cost no lookup (RFC 7208 section 4.6.4).
 */
export async function repairedRecord(
  text: string,
  domain: string,
  addresses: readonly string[],
  ports: SpfPorts,
): Promise<Observed<string> | undefined> {
  const parsed = parseRecord(text);
  if (!parsed.ok) return undefined;
  const terms = parsed.record.terms.map((term) => ({
    text: printTerm(term),
    isLast: term.kind === 'modifier' || (term.kind === 'mechanism' && term.name === 'all'),
  }));
  const added = [...new Set(addresses)].map(termOf);
  const last = terms.findIndex(({ isLast }) => isLast);
  const places = [last < 0 ? terms.length : last, 0];
  for (const place of places) {
    const words = terms.map((term) => term.text);
    const record = ['v=spf1', ...words.slice(0, place), ...added, ...words.slice(place)].join(' ');
    const verdicts = await Promise.all(
      addresses.map((ip) => evaluateSpf({ ip, sender: `postmaster@${domain}`, helo: domain, record }, ports)),
    );
    if (verdicts.every(({ result }) => result === 'pass')) return found(record);
  }
  return undefined;
}

function termOf(address: string): string {
  const octets = parseAddress(address) ?? [];
  return `${octets.length === 4 ? 'ip4' : 'ip6'}:${formatNetwork({ octets, prefix: octets.length * 8 })}`;
}
