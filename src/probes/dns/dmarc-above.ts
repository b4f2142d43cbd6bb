import type { FactTypes } from '../../facts/facts.ts';
import { absent, found } from '../../facts/observed.ts';
import { joinedText } from '../../facts/reported.ts';
import { isDmarcRecord } from '../../syntax/dmarc.ts';
import { defineProbe } from '../define.ts';

/** RFC 9989 section 4.10: no more than eight questions, however long the name. */
const QUESTION_LIMIT = 8;

/**
 * The DMARC record that a name without one of its own inherits (RFC 9989 section 4.10, the tree walk), up to the domain
 * that was registered: what a public suffix says of all below it is not the operator's to change.
 */
export const dmarcAbove = defineProbe({
  fact: 'dmarcAbove',
  after: ['dmarc'],
  observe: async ({ target, ports, facts, signal }): Promise<FactTypes['dmarcAbove']> => {
    const own = facts.dmarc.state === 'found' && facts.dmarc.value.map(joinedText).some(isDmarcRecord);
    if (own) return absent();
    const { registrableDomain } = await import('../../syntax/registrable.ts');
    for (const name of domainsAbove(target.name, registrableDomain(target.name))) {
      const answer = await ports.resolver.query(`_dmarc.${name}`, 'TXT', { signal });
      if (answer.state === 'unknown') return answer;
      const records = answer.state === 'found' ? answer.value.map(joinedText).filter(isDmarcRecord) : [];
      // Several count as none (step 2 of the section).
      if (records.length === 1 && records[0] !== undefined) return found({ name: `_dmarc.${name}`, text: records[0] });
    }
    return absent();
  },
});

/** `a.b.example.com` → `b.example.com`, `example.com`; of a long name those of at most seven labels. */
function domainsAbove(name: string, top: string | undefined): readonly string[] {
  if (top === undefined || name === top) return [];
  const labels = name.split('.');
  const above = labels.slice(1).map((_, index) => labels.slice(index + 1).join('.'));
  return above
    .filter((one) => one === top || one.endsWith(`.${top}`))
    .filter((one) => one.split('.').length < QUESTION_LIMIT);
}
