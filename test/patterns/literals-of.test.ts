import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literalsOf } from '../../src/patterns/literals-of.ts';

const TABLE: readonly (readonly [RegExp, readonly string[] | undefined])[] = [
  [/user unknown/i, ['user unknown']],
  [/mail ?box full/i, ['mail box full', 'mailbox full']],
  [/(?:spf|dkim) fail/i, ['dkim fail', 'spf fail']],
  [/authori[sz]ed/, ['authorised', 'authorized']],
  [/\d{3} rejected by \S{1,80} list/i, [' rejected by ']],
  [/(?<!not )found here|seen here/, ['found here', 'seen here']],
  [/SC-00[1-4] no/, ['sc-00']],
  [/(?:quota)+ exceeded/i, [' exceeded']],
  [/[^a]*/, undefined],
  [/ab/, undefined],
];

describe('literals of an expression', () => {
  it.each(TABLE)('%s', (expression, literals) => {
    const found = literalsOf(expression);
    expect(found === undefined ? undefined : [...found].sort()).toEqual(literals);
  });

  it('stand in everything that matches', () => {
    const word = fc.constantFrom('user', 'mail', 'box', ' is ', 'full', 'not', ' found');
    const part = fc.oneof(
      word,
      fc.tuple(word, word).map(([one, other]) => `(?:${one}|${other})`),
      word.map((text) => `(?:${text})?`),
      fc.constant('.{0,9}'),
      fc.constant('[sz]'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.array(word, { maxLength: 9 }), (parts, words) => {
        const expression = new RegExp(parts.join(''), 'i');
        const text = words.join('');
        const literals = literalsOf(expression);
        if (!expression.test(text) || literals === undefined) return;
        expect(literals.some((literal) => text.includes(literal))).toBe(true);
      }),
    );
  });
});
