/** The tables of a language as they stand, held against the vocabulary. */

import { createWords } from '../../src/words/words.ts';
import { TABLES } from '../../src/words/zh-CN/index.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface TopicState {
  readonly topic: string;
  readonly texts: readonly string[];
  /** In the order of the sources. */
  readonly missing: readonly string[];
  /** English that nothing says any more, or that is another topic's. */
  readonly stale: readonly string[];
}

/** What each topic lacks. Texts that are made of known sentences, such as those of blocklists, need no entry of their own. */
export function statesOf(vocabulary: Vocabulary): readonly TopicState[] {
  const { tell } = createWords('zh-CN', TABLES);
  const topics = [...new Set([...vocabulary.keys(), ...Object.keys(TABLES)])];
  return topics.map((topic) => {
    const table = TABLES[topic] ?? {};
    const texts = vocabulary.get(topic) ?? [];
    const isMade = (text: string): boolean => topic.startsWith('patterns-') && tell(text) !== text;
    return {
      topic,
      texts,
      missing: texts.filter((text) => !table[text] && !isMade(text)),
      stale: Object.keys(table).filter((text) => !texts.includes(text)),
    };
  });
}

/** Placeholders that a translation lacks or invents; the ending of a plural (`line{1}`) may be left out. */
export function placeholderFaults(english: string, translation: string): readonly string[] {
  const names = (text: string): readonly string[] => [...new Set(text.match(/(?<!%)\{\w+\}/g) ?? [])];
  const given = names(translation);
  const wanted = names(english);
  const isEnding = (name: string): boolean => new RegExp(`[a-z]\\${name}(?![a-z])`).test(english);
  return [
    ...wanted.filter((name) => !given.includes(name) && !isEnding(name)),
    ...given.filter((name) => !wanted.includes(name)),
  ];
}
