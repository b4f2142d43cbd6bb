import type { RecordType } from '../../facts/dns.ts';
import type { FactName, FactTypes } from '../../facts/facts.ts';
import { defineProbe, type Probe } from '../define.ts';

/** A fact that is one question about the target's name, or a name below it. */
function plainProbe<N extends FactName>(fact: N, type: RecordType, prefix = ''): Probe<N> {
  return defineProbe({
    fact,
    observe: async ({ target, ports, signal }) =>
      (await ports.resolver.query(`${prefix}${target.name}`, type, { signal })) as FactTypes[N],
  });
}

export const a = plainProbe('a', 'A');
export const aaaa = plainProbe('aaaa', 'AAAA');
export const cname = plainProbe('cname', 'CNAME');
export const txt = plainProbe('txt', 'TXT');
export const soa = plainProbe('soa', 'SOA');
export const caa = plainProbe('caa', 'CAA');
/** RFC 9989: the policy stands in a TXT record at this name. */
export const dmarc = plainProbe('dmarc', 'TXT', '_dmarc.');
