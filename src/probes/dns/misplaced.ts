import type { TextAtName } from '../../facts/dns.ts';
import { found, type Observed } from '../../facts/observed.ts';
import { joinedText } from '../../facts/reported.ts';
import type { Resolver } from '../../io/ports.ts';
import { parseName } from '../../syntax/names.ts';
import { defineProbe } from '../define.ts';

const POLICY = /^v=(?:spf1|dmarc1)\b/i;

/** Nobody has this name; where it has a record, a wildcard (RFC 4592) gives that to every name. */
const NO_NAME = 'no-such-name-maildoctor';

/**
 * Where records end up when a provider's form appends the domain to a name that was typed whole:
 * `_dmarc.example.com.example.com`, `example.com.example.com`.
 */
export const misplaced = defineProbe({
  fact: 'misplaced',
  observe: async ({ target, ports, signal }) => {
    const domain = target.name;
    const names = [`_dmarc.${domain}.${domain}`, `${domain}.${domain}`, `_spf.${domain}.${domain}`];
    const answers = await Promise.all(
      names.filter((name) => parseName(name).ok).map((name) => policiesAt(name, ports.resolver, signal)),
    );
    const records = answers.flatMap((answer) => (answer.state === 'found' ? answer.value : []));
    const unknown = answers.find((one) => one.state === 'unknown');
    return records.length === 0 && unknown ? unknown : found(records);
  },
});

async function policiesAt(
  name: string,
  resolver: Resolver,
  signal: AbortSignal,
): Promise<Observed<readonly TextAtName[]>> {
  const answer = await resolver.query(name, 'TXT', { signal });
  if (answer.state !== 'found') return answer;
  const texts = answer.value.map(joinedText).filter((text) => POLICY.test(text));
  if (texts.length === 0) return found([]);
  const anyName = await resolver.query(`${NO_NAME}.${name}`, 'TXT', { signal });
  if (anyName.state === 'unknown') return anyName;
  const everywhere = anyName.state === 'found' ? anyName.value.map(joinedText) : [];
  return found(texts.filter((text) => !everywhere.includes(text)).map((text) => ({ name, text })));
}
