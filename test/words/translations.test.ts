import { describe, expect, it } from 'vitest';
import { placeholderFaults, statesOf } from '../../scripts/words/tables.ts';
import { vocabulary } from '../../scripts/words/vocabulary.ts';
import { TABLES } from '../../src/words/zh-CN/index.ts';

const states = statesOf(await vocabulary());

describe.each(states)('$topic in zh-CN', ({ missing, stale }) => {
  it('has no entry whose English is said no more', () => expect(stale).toEqual([]));

  it('has a translation of everything', () => expect(missing).toEqual([]));
});

describe.each(Object.entries(TABLES))('the entries of %s', (_topic, table) => {
  it('have the placeholders of their English, and are not empty', () => {
    const faults = Object.entries(table).flatMap(([english, translation]) =>
      translation.trim() === '' || placeholderFaults(english, translation).length > 0
        ? [{ english, translation, faults: placeholderFaults(english, translation) }]
        : [],
    );
    expect(faults).toEqual([]);
  });

  it('use the punctuation of Chinese between Chinese characters', () => {
    const wrong = Object.values(table).filter((translation) => /[\u4e00-\u9fff][,;:?!](?=\s|$)/.test(translation));
    expect(wrong).toEqual([]);
  });

  it('leave records, settings and commands as they are', () => {
    const quoted = (text: string): readonly string[] =>
      text.match(/\b(?:smtpd?|milter|mua|smtp_tls|postscreen)_\w+|(?<=\s)--[a-z-]+|https:\/\/[\w./#?=-]+\w/g) ?? [];
    const changed = Object.entries(table).filter(
      ([english, translation]) => !quoted(english).every((one) => translation.includes(one)),
    );
    expect(changed).toEqual([]);
  });
});

it('holds no text twice', () => {
  const all = Object.values(TABLES).flatMap(Object.keys);
  expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
});

describe('placeholders', () => {
  it.each([
    ['the record of {domain} costs {lookups}', '{domain} 的记录花费 {lookups}', []],
    ['the record of {domain} costs {lookups}', '记录花费 {lookups}', ['{domain}']],
    ['{0} cannot be read', '{1} 无法读取', ['{0}', '{1}']],
    ['none of its {0} line{1} is known', '{0} 行都无法识别', []],
    ['exists:%{i}.example.net of {0}', '{0} 的 exists:%{i}.example.net', []],
  ])('of "%s" in "%s"', (english, translation, faults) => {
    expect(placeholderFaults(english, translation)).toEqual(faults);
  });
});
