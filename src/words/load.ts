import type { Language, Words } from './define.ts';
import { createWords, ENGLISH } from './words.ts';

/** The words of a language; those that are not English are loaded only here. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === 'en') return ENGLISH;
  const { TABLES } = await import('./zh-CN/index.ts');
  return createWords(language, TABLES);
}
