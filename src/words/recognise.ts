import { isRecordLine } from '../findings/record-line.ts';
import type { Tables } from './define.ts';
import { filled } from './phrase.ts';

/** Longer texts are not ours, or are those of the world with few words of ours around them. */
const LENGTH_LIMIT = 2_000;
/** A sentence stands in another one that often at most: "FILE cannot be read: permission denied". */
const DEPTH_LIMIT = 4;

/** A template of fewer letters, such as `{0} of {1}`, would be found in any text: what stands in it must be no prose. */
const LEAST_LETTERS = 12;

/** Two words in a row that no name, address or code has: left in English they would make a sentence in two languages. */
const PROSE = /(?:^|[ ("])[a-z]{2,},? [a-z]{2,}/;

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
  const exact = (text: string): string | undefined => {
    const bare = text.endsWith('.') ? known.get(text.slice(0, -1)) : undefined;
    return known.get(text) || (bare && `${bare}。`);
  };
  /** Nothing in it would stay English, as far as that is seen without looking into it. */
  const isToldWhole = (values: readonly string[]): boolean =>
    values.every((value) => !PROSE.test(value) || exact(value) !== undefined);
  const asTemplate = (text: string, told: (value: string) => string | undefined, isStrict: boolean) => {
    templates ??= templatesOf(tables);
    const isOneSentence = !text.includes('. ');
    for (const template of templates) {
      const isShort = template.weight < LEAST_LETTERS;
      if (isShort && !isOneSentence) continue;
      const values = valuesIn(text, template.parts);
      if (values === undefined || ((isShort || isStrict) && !isToldWhole(values))) continue;
      const inOrder: string[] = [];
      values.forEach((value, index) => {
        inOrder[template.numbers[index] ?? index] = told(value) ?? value;
      });
      return filled(template.translation, inOrder);
    }
    return undefined;
  };
  const recognise = (text: string, depth: number): string | undefined => {
    if (text.length > LENGTH_LIMIT || depth > DEPTH_LIMIT || isRecordLine(text)) return undefined;
    const deeper = (part: string): string | undefined => recognise(part, depth + 1);
    const whole = (part: string): string | undefined => exact(part) || asTemplate(part, deeper, false);
    return (
      exact(text) ||
      // Before the sentences one by one: what stands in a template may be several.
      asTemplate(text, deeper, true) ||
      (text.includes('. ') ? inParts(text, whole, deeper) : undefined) ||
      asTemplate(text, deeper, false) ||
      inParts(text, whole, deeper) ||
      asList(text, deeper) ||
      asRemark(text, deeper)
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
    // Of two values with nothing between them the first has it all: the second is an ending, mostly of nothing.
    const isEnd = rest.slice(index).every((one, later) => one === '' || later === rest.length - 1 - index);
    const next = isEnd ? end : text.indexOf(part, at);
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

/** A name with what it means in brackets behind it. */
function asRemark(text: string, recognise: (part: string) => string | undefined): string | undefined {
  const [, name, remark] = /^([^()]+) \((.+)\)$/.exec(text) ?? [];
  if (name === undefined || remark === undefined || PROSE.test(name)) return undefined;
  const told = recognise(remark);
  return told && `${name}（${told}）`;
}

/** What was joined by semicolons, where all of it is ours or no prose. */
function asList(text: string, recognise: (part: string) => string | undefined): string | undefined {
  const parts = text.split('; ');
  if (parts.length < 2) return undefined;
  const told = parts.map(recognise);
  const isOurs =
    told.some((one) => one !== undefined) && parts.every((part, index) => told[index] || !PROSE.test(part));
  return isOurs ? parts.map((part, index) => told[index] ?? part).join('；') : undefined;
}
