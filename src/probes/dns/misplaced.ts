import type { TextAtName } from '../../facts/dns.ts';
import { found } from '../../facts/observed.ts';
import { joinedText } from '../../facts/reported.ts';
import { defineProbe } from '../define.ts';

/**
 * Where records end up when a provider's form appends the domain to a name that was typed whole, or the `_dmarc` label
 * is forgotten: `_dmarc.example.com.example.com`, `example.com.example.com`, a policy at the domain itself.
 */
export const misplaced = defineProbe({
  fact: 'misplaced',
  observe: async ({ target, ports, signal }) => {
    const domain = target.name;
    const names = [`_dmarc.${domain}.${domain}`, `${domain}.${domain}`, `_spf.${domain}.${domain}`];
    const answers = await Promise.all(names.map((name) => ports.resolver.query(name, 'TXT', { signal })));
    const unknown = answers.find((one) => one.state === 'unknown');
    const records = answers.flatMap((answer, index): TextAtName[] =>
      answer.state === 'found'
        ? answer.value
            .map((strings) => ({ name: names[index] ?? '', text: joinedText(strings) }))
            .filter(({ text }) => /^v=(?:spf1|dmarc1)\b/i.test(text))
        : [],
    );
    return records.length === 0 && unknown?.state === 'unknown' ? unknown : found(records);
  },
});
