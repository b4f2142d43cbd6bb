import { SPF_PROVIDERS, type SpfProvider } from '../../data/spf-providers.ts';
import type { MailExchange, RecordData } from '../../facts/dns.ts';
import { absent, found, notAsked, type Observed } from '../../facts/observed.ts';
import { joinedText } from '../../facts/reported.ts';
import type { SpfRecordNode, SpfTerm } from '../../facts/spf.ts';
import type { SpfSender } from '../../facts/spf-senders.ts';
import type { Resolver } from '../../io/ports.ts';
import { isAtOrBelow } from '../../syntax/domain.ts';
import type { ProbeContext } from '../define.ts';

/** The providers that the record includes, and what else of the domain shows that they are used. */
export async function observeSenders({
  target,
  facts: { spf, mx, txt },
  ports: { resolver },
  signal,
}: ProbeContext<'spf' | 'mx' | 'txt'>): Promise<Observed<readonly SpfSender[]>> {
  if (spf.state !== 'found') return spf;
  const recognised = new Map(includesOf(spf.value, spf.value.domain).map((one) => [one.provider.id, one]));
  const senders = [...recognised.values()].map(async ({ provider, owner, term }): Promise<SpfSender> => {
    const { id, name } = provider;
    const traces = await tracesOf(provider, target.name, { mx, txt, resolver, signal });
    return { id, name, owner, term: term.text, traces };
  });
  return found(await Promise.all(senders));
}

interface Recognised {
  readonly provider: SpfProvider;
  readonly owner: string;
  readonly term: SpfTerm;
}

/** A provider's own record is not looked into: whom it includes is its matter. */
const includesOf = (node: SpfRecordNode, owner: string): readonly Recognised[] =>
  node.terms.flatMap((term) => {
    const { domain } = term;
    if (term.unreached || !term.record || domain === undefined) return [];
    const provider = SPF_PROVIDERS.find(({ includes }) => includes.some((name) => isAtOrBelow(domain, name)));
    return provider ? [{ provider, owner, term }] : includesOf(term.record, domain);
  });

interface Records {
  readonly mx: Observed<readonly MailExchange[]>;
  readonly txt: Observed<readonly RecordData['TXT'][]>;
  readonly resolver: Resolver;
  readonly signal: AbortSignal;
}

/** Records of the domain that lead to the provider; absent where it would leave some, and there is none. */
async function tracesOf(
  { name, exchanges = [], tokens = [], selectors = [] }: SpfProvider,
  domain: string,
  { mx, txt, resolver, signal }: Records,
): Promise<Observed<readonly string[]>> {
  if (exchanges.length + tokens.length + selectors.length === 0)
    return notAsked(`${name} leaves no record that could be looked for`);
  const keys = selectors.map((selector) => `${selector}._domainkey.${domain}`);
  const answers = await Promise.all(keys.map((key) => resolver.query(key, 'TXT', { signal })));
  const traces = [
    ...(mx.state === 'found' ? mx.value : [])
      .filter(({ exchange }) => exchanges.some((suffix) => isAtOrBelow(exchange, suffix)))
      .map(({ exchange }) => `MX ${exchange}`),
    ...(txt.state === 'found' ? txt.value.map(joinedText) : [])
      .filter((text) => tokens.some((token) => text.startsWith(token)))
      .map((text) => `TXT ${text.slice(0, 60)}`),
    ...keys.filter((_, index) => answers[index]?.state === 'found').map((key) => `TXT ${key}`),
  ];
  if (traces.length > 0) return found(traces);
  const silent = [mx, txt, ...answers].find(({ state }) => state === 'unknown');
  return silent?.state === 'unknown' ? silent : absent();
}
