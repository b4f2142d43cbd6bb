import fc from 'fast-check';
import { expect, it } from 'vitest';
import { padded, widthOf } from '../../src/reporters/width.ts';
import { wrap } from '../../src/reporters/wrap.ts';
import { TABLES } from '../../src/words/zh-CN/index.ts';

const CHARACTERS = '邮件服务器退信灰名单，。：（）「」abc 192.0.2.1 —';
const chinese = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 120 }).map((chars) => chars.join(''));

it('wraps Chinese within the width, but for a mark that may not begin a line', () => {
  fc.assert(
    fc.property(chinese, fc.integer({ min: 20, max: 80 }), (text, width) => {
      for (const line of wrap(text, width))
        expect(widthOf(line.replace(/[，。：）」]+$/, ''))).toBeLessThanOrEqual(width);
    }),
  );
});

it('loses and splits no character', () => {
  fc.assert(
    fc.property(chinese, fc.integer({ min: 20, max: 80 }), (text, width) => {
      expect(wrap(text, width).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

it('begins no line with a mark that closes', () => {
  const texts = Object.values(TABLES).flatMap(Object.values<string>);
  for (const text of texts) for (const line of wrap(text, 40).slice(1)) expect(line).not.toMatch(/^[，。：；！？）」]/);
});

it('pads to columns', () => {
  expect(widthOf(padded('反向解析', 12))).toBe(12);
  expect(widthOf(padded('PTR', 12))).toBe(12);
});
