import type { Language, Tables, Words } from './define.ts';
import { filled, type Text, templateOf } from './phrase.ts';
import { createRecogniser } from './recognise.ts';

export function createWords(language: Language, tables: Tables): Words {
  const { examples = {}, ...others } = tables;
  const known = new Map(Object.values(others).flatMap((table) => Object.entries(table)));
  const of = (english: string): string => known.get(english) || english;
  const recognise = createRecogniser(others, known);
  const tell = (english: string): string => recognise(english) ?? english;
  const text = (one: Text): string => {
    if (typeof one !== 'object') return String(one);
    return 'sentence' in one ? tell(one.sentence) : filled(of(one.english), one.values.map(text));
  };
  return {
    language,
    comma: language === 'en' ? ', ' : '，',
    of,
    example: (english) => examples[english] || of(english),
    tell,
    text,
    say: (parts, ...values) => filled(of(templateOf(parts)), values.map(String)),
  };
}

/** What stands in the sources. */
export const ENGLISH: Words = createWords('en', {});
