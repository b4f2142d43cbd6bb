/** A fenced block of a Markdown document (CommonMark section 4.5). */
export interface Fenced {
  readonly language: string;
  /** The words behind the language. */
  readonly words: readonly string[];
  readonly text: string;
}

export function fencedBlocks(markdown: string): readonly Fenced[] {
  return [...markdown.matchAll(/^```(\S+)(?: (.*))?\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', words = '', text = '']) => ({ language, words: words.split(' ').filter(Boolean), text }),
  );
}

/** The exit code that a block marked `run` or `run=1` is to end with; undefined where it is not to be run. */
export function codeOf({ words }: Fenced): number | undefined {
  const mark = words.find((word) => /^run(?:=\d+)?$/.test(word));
  return mark === undefined ? undefined : Number(mark.slice('run='.length));
}
