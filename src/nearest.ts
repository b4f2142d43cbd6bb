import { slips } from './syntax/mistyped.ts';

/** More slips than this, and the word was not meant. */
const LIMIT = 2;

/** The word that `typed` was probably meant to be: a few slips away, or one that begins so. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  const [best] = words.map((word) => ({ word, far: slips(typed, word) })).toSorted((a, b) => a.far - b.far);
  if (best && best.far <= LIMIT) return best.word;
  return typed.length > 1 ? words.find((word) => word.startsWith(typed)) : undefined;
}
