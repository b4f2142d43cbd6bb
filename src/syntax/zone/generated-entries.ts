import { ZoneMistake } from './mistake.ts';
import type { Entry, Token } from './tokens.ts';

/** BIND's `$GENERATE 1-254 host-$ A 192.0.2.$` stands for so many entries at most. */
const RANGE_LIMIT = 65_536;

/** The entries that a `$GENERATE` line stands for (BIND 9 reference manual, "The $GENERATE directive"). */
export function* generatedEntries({ tokens, line }: Entry): Generator<Entry> {
  const [directive, range, ...pattern] = tokens;
  const match = /^(\d{1,9})-(\d{1,9})(?:\/(\d{1,9}))?$/.exec(range?.text ?? '');
  if (!directive || !range || !match || pattern.length < 3)
    throw new ZoneMistake(
      range ?? directive ?? { line, column: 1 },
      '$GENERATE takes a range, a name, a type and data',
      'For example: $GENERATE 1-9 host-$ A 192.0.2.$',
    );
  const [, first, last, step = '1'] = match;
  const count = Math.floor((Number(last) - Number(first)) / Number(step)) + 1;
  if (!(count > 0 && count <= RANGE_LIMIT))
    throw new ZoneMistake(range, `"${range.text}" is no range of 1 to ${RANGE_LIMIT} numbers`);
  for (let index = 0; index < count; index++) {
    const number = Number(first) + index * Number(step);
    yield { indented: false, line, tokens: pattern.map((token) => filled(token, number)) };
  }
}

/** `$` is the number; `${offset,width,base}` shifts and formats it; `\$` and `$$` are a dollar sign. */
function filled(token: Token, number: number): Token {
  const text = token.text.replace(
    /\\\$|\$\$|\$\{(-?\d+)(?:,(\d{1,2})(?:,([doxX]))?)?\}|\$/g,
    (whole, offset?: string, width = '0', base = 'd') => {
      if (whole === '\\$' || whole === '$$') return '$';
      const value = number + Number(offset ?? 0);
      const radix = base === 'o' ? 8 : base === 'd' ? 10 : 16;
      const digits = value.toString(radix).padStart(Number(width), '0');
      return base === 'X' ? digits.toUpperCase() : digits;
    },
  );
  return { ...token, text };
}
