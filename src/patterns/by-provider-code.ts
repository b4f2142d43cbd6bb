import { PROVIDER_CODES, type ProviderCodes } from '../data/provider-codes.ts';
import { isReason, REASON_FAMILIES } from '../reasons/ids.ts';
import { definePattern, type Pattern } from './define.ts';
import { literalsOf } from './literals-of.ts';

/** The codes of providers, a pattern each. */
export const PROVIDER_CODE_PATTERNS: readonly Pattern[] = PROVIDER_CODES.flatMap(ofProvider);

function ofProvider({ provider, prefix, before, after, sample, source, contact, codes }: ProviderCodes) {
  const written = (code: string): string => sample.replaceAll('{code}', code);
  return codes.map(({ code, reason, title, fix }) => {
    if (!isReason(reason)) throw new Error(`not a reason: ${reason}`);
    const expression = new RegExp(`${before}${code}${after}`, 'i');
    return definePattern({
      id: `log/${REASON_FAMILIES[reason]}/${prefix}-${code.toLowerCase()}`,
      reason,
      rank: 'code',
      literals: literalsOf(expression) ?? [],
      match: [expression],
      speaker: provider,
      title,
      ...(fix === undefined ? {} : { fix }),
      ...(contact === undefined ? {} : { contact }),
      source,
      samples: [written(code)],
      nearMisses: [written(`${code}9`)],
    });
  });
}
