import { isRecordLine } from '../findings/record-line.ts';
import type { Tables } from './define.ts';
import { filled } from './phrase.ts';

/** Longer texts are not ours, or are those of the world with few words of ours around them. */
const LENGTH_LIMIT = 2_000;
/** A sentence stands in another one that often at most: "FILE cannot be read: permission denied". */
const DEPTH_LIMIT = 4;

/** A template of fewer letters, such as `{0} of {1}`, would be found in any text: it is one only where it stands alone. */
const LEAST_LETTERS = 12;

interface Template {
  readonly parts: readonly string[];
  /** Which value stands behind each part but the last. */
  readonly numbers: readonly number[];
  readonly translation: string;
  /** Letters of its own: of two that fit, the one that says more is meant. */
  readonly weight: number;
}

/**
 * Knows sentences of ours again that facts carry in English, filled: whole, as a filled template, or as several of them in a
 * row. Linear in the text: the parts of a template are looked for one behind the other, and nothing is tried twice.
 */
export function createRecogniser(
  tables: Tables,
  known: ReadonlyMap<string, string>,
): (text: string) => string | undefined {
  let templates: readonly Template[] | undefined;
  const asTemplate = (text: string, depth: number): string | undefined => {
    templates ??= templatesOf(tables);
    const isOneSentence = !text.includes('. ');
    for (const template of templates) {
      if (template.weight < LEAST_LETTERS && !isOneSentence) continue;
      const values = valuesIn(text, template.parts);
      if (values === undefined) continue;
      const told: string[] = [];
      values.forEach((value, index) => {
        told[template.numbers[index] ?? index] = recognise(value, depth + 1) ?? value;
      });
      return filled(template.translation, told);
    }
    return undefined;
  };
  const recognise = (text: string, depth: number): string | undefined => {
    if (text.length > LENGTH_LIMIT || depth > DEPTH_LIMIT || isRecordLine(text)) return undefined;
    const whole = (part: string): string | undefined => known.get(part) || asTemplate(part, depth);
    return (
      known.get(text) ||
      (text.includes('. ') ? inParts(text, whole, (part) => recognise(part, depth + 1)) : undefined) ||
      asTemplate(text, depth) ||
      inParts(text, whole, (part) => recognise(part, depth + 1))
    );
  };
  return (text) => recognise(text, 0);
}

function templatesOf(tables: Tables): readonly Template[] {
  return Object.entries(tables)
    .filter(([topic]) => topic.startsWith('sentences'))
    .flatMap(([, table]) => Object.entries(table))
    .filter(([english, translation]) => translation !== '' && /\{\d+\}/.test(english))
    .map(([english, translation]) => ({
      parts: english.split(/\{\d+\}/),
      numbers: [...english.matchAll(/\{(\d+)\}/g)].map(([, number]) => Number(number)),
      translation,
      weight: english.replace(/\{\d+\}|[^A-Za-z]/g, '').length,
    }))
    .toSorted((one, other) => other.weight - one.weight);
}

/** What stands between the parts, which the text must hold in their order from its first character to its last. */
function valuesIn(text: string, parts: readonly string[]): readonly string[] | undefined {
  const [first = '', ...rest] = parts;
  const last = rest.at(-1) ?? '';
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined;
  const end = text.length - last.length;
  const values: string[] = [];
  let at = first.length;
  for (const [index, part] of rest.entries()) {
    const next = index === rest.length - 1 ? end : text.indexOf(part, at);
    if (next < at) return undefined;
    values.push(text.slice(at, next));
    at = next + part.length;
  }
  return values;
}

/** Two sentences in a row, or a name before a colon: `Orange: no such recipient`. */
function inParts(
  text: string,
  whole: (part: string) => string | undefined,
  recognise: (part: string) => string | undefined,
): string | undefined {
  for (let at = text.lastIndexOf('. '); at > 0; at = text.lastIndexOf('. ', at - 1)) {
    const head = whole(text.slice(0, at + 1));
    if (head === undefined) continue;
    const rest = text.slice(at + 2);
    return head + (recognise(rest) ?? ` ${rest}`);
  }
  const colon = text.indexOf(': ');
  const rest = colon > 0 ? recognise(text.slice(colon + 2)) : undefined;
  if (rest !== undefined) return `${text.slice(0, colon)}：${rest}`;
  const bare = text.endsWith('.') ? recognise(text.slice(0, -1)) : undefined;
  return bare === undefined ? undefined : `${bare}。`;
}
