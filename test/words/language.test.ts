import { describe, expect, it } from 'vitest';
import { languageNamed, languageOfLocale } from '../../src/words/language.ts';

describe('the language of a locale', () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
    [{ LANG: 'zh_SG.utf8' }, 'zh-CN'],
    [{ LANG: 'zh_CN.UTF-8@pinyin' }, 'zh-CN'],
    [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' }, 'zh-CN'],
    [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'de_DE.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: '' }, 'zh-CN'],
    // Terminals of these show other characters than ours.
    [{ LANG: 'zh_CN.GB18030' }, 'en'],
    [{ LANG: 'zh_CN' }, 'en'],
    // Another script.
    [{ LANG: 'zh_TW.UTF-8' }, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'x'.repeat(10_000) }, 'en'],
    [{}, 'en'],
  ])('%j', (environment, language) => expect(languageOfLocale(environment)).toBe(language));
});

describe('the name of a language', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh_cn', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['zh-TW', undefined],
    ['de', undefined],
    ['', undefined],
  ])('%s', (name, language) => expect(languageNamed(name)).toBe(language));
});
