import { widthOf } from './width.ts';

/** A word with the space before it; between wide characters, as of Chinese, a line may break without one. */
const PIECE =
  /( *)([\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|[^ \u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]+|$)/gu;
/** A line does not begin with these (W3C "Requirements for Chinese Text Layout", 3.1.2). */
const NOT_FIRST = /^[\u3001\u3002\uff0c\uff0e\uff1a\uff1b\uff01\uff1f\u300d\u300f\uff09\u3011\u300b]/;

/** Breaks text so that no line is wider than `width` columns; a word that is wider stands alone, whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const [, space = '', word = ''] of text.matchAll(PIECE)) {
    if (word === '') continue;
    const wide = widthOf(word);
    if (line !== '' && used + space.length + wide > width && !NOT_FIRST.test(word)) {
      lines.push(line);
      line = word;
      used = wide;
    } else {
      line += space + word;
      used += space.length + wide;
    }
  }
  return [...lines, line.trimEnd()];
}
