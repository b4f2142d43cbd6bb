import { expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue.ts';
import { isRecordLine } from '../../src/findings/record-line.ts';
import { entryIn } from '../../src/report-in.ts';
import { RULES } from '../../src/rules/index.ts';
import { loadWords } from '../../src/words/load.ts';

const CHINESE = /[\u4e00-\u9fff]/;
const words = await loadWords('zh-CN');
const rules = new Set(RULES.map(({ id }) => id));
const entries = catalogue()
  .filter(({ id }) => rules.has(id))
  .map((entry) => entryIn(entry, words));

/** Three words in a row: settings, records and placeholders have none. */
const PROSE = /(?:\b[a-z]{2,} ){2}[a-z]{2,}/;

it('tells every rule in Chinese, each line of it', () => {
  const lines = entries.flatMap(({ id, title, text, why, fix }) =>
    [title, text, why, ...fix.split('\n')].map((line) => ({ id, line })),
  );
  expect(lines.filter(({ line }) => !CHINESE.test(line) && PROSE.test(line))).toEqual([]);
});

it('has no advice in the line of a record, which is to be pasted whole', () => {
  const lines = catalogue().flatMap(({ id, fix }) => fix.split('\n').map((line) => ({ id, line })));
  expect(lines.filter(({ line }) => isRecordLine(line) && / {2,}\(/.test(line))).toEqual([]);
});

it('names every example in Chinese, but for terms and codes', () => {
  const names = entries.flatMap(({ id, examples }) => examples.map(({ name }) => ({ id, name })));
  expect(names.filter(({ name }) => !CHINESE.test(name) && / [a-z]/.test(name))).toEqual([]);
});

it('does not take the name of an example for what a record says', () => {
  expect([words.tell('fail'), words.of('localhost'), words.tell('gone')]).toEqual(['fail', 'localhost', 'gone']);
});
