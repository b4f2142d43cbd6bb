/** All English of the program that a user may read, by topic: what each language of src/words/ has to say. */
import { readFileSync } from 'node:fs';
import { DECISION_FINDINGS } from '../../src/config/words.ts';
import { COMMANDS } from '../../src/main.ts';
import { CATALOGUE } from '../../src/patterns/catalogue.ts';
import { REASONS } from '../../src/reasons/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { THRESHOLD_ENTRIES } from '../../src/thresholds.ts';
import { labelsIn, sentencesIn } from './literals.ts';

/** Topic → its texts in the order of the sources. A text that several topics hold stands in the first of them. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>;

export async function vocabulary(): Promise<Vocabulary> {
  const topics = new Map<string, string[]>();
  const seen = new Set<string>();
  const add = (topic: string, texts: Iterable<string | undefined>): void => {
    const list = topics.get(topic) ?? [];
    topics.set(topic, list);
    for (const text of texts) {
      if (text === undefined || seen.has(text) || !/[A-Za-z]{2}/.test(text.replace(/\{\w+\}/g, ''))) continue;
      seen.add(text);
      list.push(text);
    }
  };
  add('labels', labelsIn());
  add('help', await help());
  for (const { title, why, fix } of Object.values(REASONS)) add('reasons', [title, why, fix]);
  for (const { id, title, message, why, fix } of RULES) add(`rules-${topicOf(id)}`, [title, message, why, fix]);
  for (const { title, message, why, fix } of DECISION_FINDINGS) add('rules-decisions', [title, message, why, fix]);
  for (const { title, text, why, fix } of THRESHOLD_ENTRIES) add('rules-decisions', [title, text, why, fix]);
  for (const [topic, texts] of sentencesIn()) add(topic, texts);
  for (const { id, title, why, fix, contact } of CATALOGUE)
    add(`patterns-${id.split('/')[1] ?? ''}`, [title, why, fix, isAddress(contact) ? undefined : contact]);
  // A name such as "TLS 1.0" or "?all" is the same in every language.
  for (const { examples } of RULES)
    add(
      'examples',
      examples.map(({ name }) => name).filter((name) => /[a-z]{2}/.test(name)),
    );
  return topics;
}

const topicOf = (id: string): string => id.split('/')[0] ?? id;

/** A mail address or a page is the same in every language. */
const isAddress = (text: string | undefined): boolean => text !== undefined && /^\S+$/.test(text);

/** What oclif's help says beside the words of the commands. */
const HEADINGS = [
  'USAGE',
  'ARGUMENTS',
  'FLAGS',
  'COMMON FLAGS',
  'TESTS FLAGS',
  'DESCRIPTION',
  'EXAMPLES',
  'COMMANDS',
  'VERSION',
];

async function help(): Promise<readonly (string | undefined)[]> {
  const { oclif } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const texts: (string | undefined)[] = [oclif.description, ...HEADINGS];
  for (const load of Object.values(COMMANDS)) {
    const command = (await load()).default as unknown as Described & {
      readonly args?: Readonly<Record<string, Described>>;
      readonly baseFlags?: Readonly<Record<string, Described>>;
      readonly flags?: Readonly<Record<string, Described>>;
    };
    texts.push(command.summary, command.description);
    for (const one of Object.values({ ...command.args, ...command.flags, ...command.baseFlags }))
      texts.push(one.summary, one.description);
  }
  return texts;
}

interface Described {
  readonly summary?: string;
  readonly description?: string;
}
