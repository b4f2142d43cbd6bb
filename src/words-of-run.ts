import { nearest } from './nearest.ts';
import type { FormatName } from './reporters/index.ts';
import { UsageError } from './usage-error.ts';
import { LANGUAGES, type Language, type Words } from './words/define.ts';
import { languageNamed, languageOfLocale } from './words/language.ts';
import { loadWords } from './words/load.ts';

/** Formats that people read follow the locale; those that programs read are English unless `--lang` asks for another. */
const FOR_PEOPLE: readonly FormatName[] = ['text', 'table', 'markdown', 'html'];

/** The language of a report. */
export const languageFor = (format: FormatName, asked: string | undefined): Language =>
  asked !== undefined ? askedLanguage(asked) : FOR_PEOPLE.includes(format) ? languageOfLocale(process.env) : 'en';

function askedLanguage(text: string): Language {
  const language = languageNamed(text);
  if (language) return language;
  const meant = nearest(text, LANGUAGES);
  throw new UsageError(
    `There is no language "${text}".`,
    meant === undefined ? `Languages: ${LANGUAGES.join(', ')}.` : `Did you mean ${meant}?`,
  );
}

/** The words of a call that is not read yet, or cannot be: `--lang`, else the locale. One that is none is told by the parser. */
export function wordsOfCall(argv: readonly string[]): Promise<Words> {
  const at = argv.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const asked = at < 0 ? undefined : argv[at]?.slice('--lang='.length) || argv[at + 1];
  return loadWords((asked === undefined ? undefined : languageNamed(asked)) ?? languageOfLocale(process.env));
}
