import type { Language } from './define.ts';

/** What people and locales write for a language. Traditional Chinese is another script: it is not guessed at. */
const NAMES: readonly (readonly [RegExp, Language])[] = [
  [/^(?:en|c|posix)(?:[-_.@].*)?$/i, 'en'],
  [/^zh(?:[-_](?:hans(?:[-_][a-z]{2})?|cn|sg))?$/i, 'zh-CN'],
];

export const languageNamed = (text: string): Language | undefined => NAMES.find(([names]) => names.test(text))?.[1];

/** `LC_ALL` before `LC_MESSAGES` before `LANG` (POSIX.1-2017, 8.2); one that is not in UTF-8 could not be shown. */
export function languageOfLocale(environment: Readonly<Record<string, string | undefined>>): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const [name = '', charset = ''] = (LC_ALL || LC_MESSAGES || LANG || '').split('@')[0]?.split('.') ?? [];
  const language = languageNamed(name) ?? 'en';
  return language === 'en' || /^utf-?8$/i.test(charset) ? language : 'en';
}
