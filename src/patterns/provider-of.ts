import { PROVIDERS } from '../data/providers.ts';
import { indexLiterals } from './literal-index.ts';

const texts = indexLiterals(PROVIDERS.map((provider) => provider.texts));

const bySuffix = new Map(PROVIDERS.flatMap(({ id, relays }) => relays.map((suffix) => [suffix, id] as const)));

/** By the longest suffix of the host name that a provider is known by, on a label boundary. */
function ofHost(host: string): string | undefined {
  const labels = host
    .toLowerCase()
    .replace(/[[:].*$/, '')
    .replace(/\.$/, '')
    .split('.');
  for (let at = 0; at < labels.length; at += 1) {
    const id = bySuffix.get(labels.slice(at).join('.'));
    if (id !== undefined) return id;
  }
  return undefined;
}

/** The provider whose relay said it, else the one that the text names; the longest name wins. */
export function providerOf(relay: string | undefined, text: string): string | undefined {
  const known = relay === undefined ? undefined : ofHost(relay);
  if (known !== undefined) return known;
  let best: { readonly length: number; readonly id: string } | undefined;
  texts.scan(text.toLowerCase(), (literal, owners) => {
    const id = PROVIDERS[owners[0] ?? -1]?.id;
    if (id !== undefined && literal.length > (best?.length ?? 0)) best = { length: literal.length, id };
  });
  return best?.id;
}
