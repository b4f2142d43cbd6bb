import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrase, sentence } from '../../src/words/phrase.ts';
import { createWords, ENGLISH } from '../../src/words/words.ts';

const CHINESE = createWords('zh-CN', {
  labels: { none: '无', '{0} of {1}': '{1} 的 {0}', 'could not tell: {0}': '无法判断：{0}' },
  'sentences-test': {
    'timeout from {0}': '{0} 超时未答',
    '{0} cannot be read: {1}.': '无法读取 {0}：{1}。',
    '{0} is {1}': '{0} 是 {1}',
    'permission denied': '没有权限',
    'no such recipient': '没有这个收件人',
    'Switch it on.': '打开它。',
    'Then ask for removal: {0}': '然后申请移除：{0}',
    '{1} before {0}': '{0} 之前是 {1}',
  },
});

describe('words of a page', () => {
  it('are filled in English', () => {
    expect(ENGLISH.text(phrase`${3} of ${phrase`none`}`)).toBe('3 of none');
  });

  it('are translated, with what stands in them in the order of the language', () => {
    expect(CHINESE.text(phrase`${3} of ${'example.com'}`)).toBe('example.com 的 3');
    expect(CHINESE.text(phrase`could not tell: ${sentence('timeout from 192.0.2.1')}`)).toBe(
      '无法判断：192.0.2.1 超时未答',
    );
  });

  it('are English where the language has none', () => {
    expect(CHINESE.text(phrase`${3} things`)).toBe('3 things');
    expect(CHINESE.say`${3} things`).toBe('3 things');
  });

  it('are never looked for in data of the world', () => {
    expect(CHINESE.text('none')).toBe('none');
    expect(CHINESE.text(phrase`could not tell: ${'none'}`)).toBe('无法判断：none');
    expect(CHINESE.text(phrase`${'{1}'} of ${'{0}'}`)).toBe('{0} 的 {1}');
  });
});

describe('sentences of facts', () => {
  it.each([
    ['timeout from 192.0.2.1', '192.0.2.1 超时未答'],
    ['main.cf cannot be read: permission denied.', '无法读取 main.cf：没有权限。'],
    ['a before b', 'a before b'],
    ['nothing of ours', 'nothing of ours'],
    ['Switch it on. Write to postmaster@example.com', '打开它。 Write to postmaster@example.com'],
    ['Switch it on. Then ask for removal: https://example.org/', '打开它。然后申请移除：https://example.org/'],
    ['example.com. IN TXT "v=spf1 mx -all"', 'example.com. IN TXT "v=spf1 mx -all"'],
    ['Orange: no such recipient', 'Orange：没有这个收件人'],
    ['no such recipient.', '没有这个收件人。'],
    ['', ''],
  ])('"%s"', (english, told) => expect(CHINESE.tell(english)).toBe(told === 'a before b' ? 'b 之前是 a' : told));

  it('of two that fit the one that says more is meant', () => {
    expect(CHINESE.tell('x is y cannot be read: z.')).toBe('无法读取 x 是 y：z。');
  });

  it('survive any text, in time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(typeof CHINESE.tell(text)).toBe('string');
        expect(ENGLISH.tell(text)).toBe(text);
      }),
    );
    const began = performance.now();
    CHINESE.tell('a is b. '.repeat(250));
    CHINESE.tell('{0} is '.repeat(50_000));
    expect(performance.now() - began).toBeLessThan(500);
  });
});
