/** Words of ours with what stands in them: English with `{0}`, `{1}`, … They are put into a language where they are shown. */
export interface Phrase {
  readonly english: string;
  readonly values: readonly Text[];
}

/** A sentence that a fact carries, such as the reason why something is unknown: English of ours that is already filled. */
export interface Sentence {
  readonly sentence: string;
}

/** What a page shows: data as it stands, or words of ours. */
export type Text = string | number | Phrase | Sentence;

/** A template whose English is its own key: `phrase`no address of ${host}``. */
export const phrase = (parts: TemplateStringsArray, ...values: readonly Text[]): Phrase => ({
  english: templateOf(parts),
  values,
});

export const sentence = (english: string): Sentence => ({ sentence: english });

/** `no address of {0}` */
export const templateOf = ([first = '', ...rest]: readonly string[]): string =>
  rest.reduce((text, part, index) => `${text}{${index}}${part}`, first);

/** Puts values where a template has their numbers; nothing in a value is scanned again. */
export const filled = (template: string, values: readonly string[]): string =>
  template.replace(/\{(\d+)\}/g, (whole, index: string) => values[Number(index)] ?? whole);
