import type { Text } from './phrase.ts';

export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

/** English of ours → what stands for it. A change of the English leaves its entry behind, which a test finds. */
export type Translations = Readonly<Record<string, string>>;

/** By topic, as the files are named; those of `sentences-…` are also known when they are filled. */
export type Tables = Readonly<Record<string, Translations>>;

/** The tag of templates that a reporter writes: `say`${count} errors``. */
export type Say = (parts: TemplateStringsArray, ...values: readonly (string | number)[]) => string;

/** How one language says what is English in the sources. */
export interface Words {
  readonly language: Language;
  readonly say: Say;
  /** Of a template, with its placeholders, or of a word: what stands for it, else itself. */
  readonly of: (english: string) => string;
  /** Of the name of a rule's example, which may be any word: it is looked for among such names first, and by nobody else. */
  readonly example: (english: string) => string;
  /** As `of`, of a text whose placeholders are already filled; what is not ours stays as it is. */
  readonly tell: (english: string) => string;
  readonly text: (text: Text) => string;
  /** Between the parts of a list. */
  readonly comma: string;
}
