/**
 * What a language lacks: `npm run translate` counts by topic, `npm run translate -- TOPIC…` prints the entries to fill in,
 * `--list` the same as numbered lines, `--fill FILE` takes such lines back ("12<tab>translation"), and `--order` puts the
 * files into the order of the sources and drops what is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { TABLES } from '../src/words/zh-CN/index.ts';
import { statesOf, type TopicState } from './words/tables.ts';
import { vocabulary } from './words/vocabulary.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean' }, order: { type: 'boolean' }, fill: { type: 'string' } },
});

const states = statesOf(await vocabulary());
const chosen = positionals.length === 0 ? states : states.filter(({ topic }) => positionals.includes(topic));

if (values.fill !== undefined) {
  const [state] = chosen;
  if (state === undefined || positionals.length !== 1) throw new Error('--fill wants one topic');
  write(state, new Map([...Object.entries(TABLES[state.topic] ?? {}), ...filledIn(state, values.fill)]));
} else if (values.order) {
  for (const state of chosen) write(state, new Map(Object.entries(TABLES[state.topic] ?? {})));
} else if (positionals.length === 0) {
  for (const { topic, texts, missing, stale } of states)
    if (missing.length + stale.length > 0)
      console.log(`${topic}: ${missing.length} of ${texts.length} missing, ${stale.length} stale`);
} else {
  for (const state of chosen) console.log(values.list ? listed(state) : entries(state));
}

function entries({ topic, missing, stale }: TopicState): string {
  return [
    `// src/words/zh-CN/${topic}.ts`,
    ...missing.map((english) => `  ${literal(english)}:\n    '',`),
    ...stale.map((english) => `  // stale: ${literal(english)}`),
  ].join('\n');
}

function listed({ texts, missing }: TopicState): string {
  return missing.map((english) => `${texts.indexOf(english) + 1}\t${JSON.stringify(english).slice(1, -1)}`).join('\n');
}

function filledIn({ texts }: TopicState, path: string): readonly (readonly [string, string])[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, number, translation] = /^(\d+)\t(.+)$/.exec(line) ?? [];
      const english = texts[Number(number) - 1];
      if (english === undefined || translation === undefined) throw new Error(`not "number<tab>translation": ${line}`);
      return [english, JSON.parse(`"${translation.replace(/(?<!\\)"/g, '\\"')}"`)];
    });
}

/** Writes the file of a topic anew, in the order of the sources; `npm run generate` adds it to the index. */
function write({ topic, texts }: TopicState, table: ReadonlyMap<string, string>): void {
  const rows = texts.flatMap((english) => {
    const translation = table.get(english);
    return translation ? [`  ${literal(english)}: ${literal(translation)},\n`] : [];
  });
  const path = fileURLToPath(new URL(`../src/words/zh-CN/${topic}.ts`, import.meta.url));
  writeFileSync(
    path,
    `import type { Translations } from '../define.ts';\n\nexport const WORDS: Translations = {\n${rows.join('')}};\n`,
  );
}

function literal(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
