import { foldName, formatName, type Labels, parseName } from '../names.ts';
import { readDuration } from './duration.ts';
import { generatedEntries } from './generated-entries.ts';
import { decodeGeneric, readGeneric } from './generic-data.ts';
import { ZoneMistake } from './mistake.ts';
import { DATA_READERS, nameLabels, type ReadType, type Words, type ZoneData } from './record-data.ts';
import { type Entry, readEntries, type Token } from './tokens.ts';
import { namedType } from './types.ts';

/** One record of a zone; of a type that nobody asks for, only that it is there. */
export type ZoneRecord = {
  /** Absolute, without the final dot, ASCII letters in lower case. */
  readonly owner: string;
  /** Seconds; absent until the whole file is read, where only the SOA gives it. */
  readonly ttl: number | undefined;
  /** The origin that was in force where the record stands. */
  readonly origin: string;
} & (ZoneData | { readonly type: `other:${string}` });

export interface ReadZoneOptions {
  /** The origin before the first `$ORIGIN`. */
  readonly origin: Labels;
  /** The records of a file that `$INCLUDE` names; throws where it may not be read. */
  readonly include: (path: Token, origin: Labels) => Promise<readonly ZoneRecord[]>;
  readonly recordLimit: number;
  /** Told where each record stands, those of included files apart. */
  readonly place?: (record: ZoneRecord, line: number) => void;
}

/** What changes from line to line. */
interface State {
  origin: Labels;
  owner: Labels | undefined;
  ttl: number | undefined;
  lastTtl: number | undefined;
}

/**
 * The records of a master file (RFC 1035 section 5.1, RFC 2308 section 4 for `$TTL`, RFC 3597 for unknown types, BIND's
 * `$GENERATE`). `text` has a char for each octet. Throws `ZoneMistake`.
 */
export async function readZone(text: string, options: ReadZoneOptions): Promise<readonly ZoneRecord[]> {
  const state: State = { origin: options.origin, owner: undefined, ttl: undefined, lastTtl: undefined };
  const records: ZoneRecord[] = [];
  const add = (record: ZoneRecord, place: Entry): void => {
    records.push(record);
    if (records.length > options.recordLimit)
      throw new ZoneMistake({ line: place.line, column: 1 }, `there are more than ${options.recordLimit} records`);
  };
  const placed = (record: ZoneRecord, { line }: Entry): ZoneRecord => {
    options.place?.(record, line);
    return record;
  };
  for (const entry of readEntries(text)) {
    const [first, second, third] = entry.tokens;
    const directive =
      first && !first.quoted && !entry.indented && first.text.startsWith('$') ? first.text.toUpperCase() : '';
    if (!first || directive === '') add(placed(readRecord(entry, state), entry), entry);
    else if (directive === '$ORIGIN') state.origin = nameLabels(argument(first, second), state.origin);
    else if (directive === '$TTL') state.ttl = ttlOf(argument(first, second));
    else if (directive === '$INCLUDE') {
      const origin = third ? nameLabels(third, state.origin) : state.origin;
      for (const record of await options.include(argument(first, second), origin)) add(record, entry);
    } else if (directive === '$GENERATE') {
      for (const generated of generatedEntries(entry)) add(placed(readRecord(generated, state), entry), entry);
    } else
      throw new ZoneMistake(
        first,
        `"${first.text}" is not a directive`,
        'Those are $ORIGIN, $TTL, $INCLUDE and $GENERATE.',
      );
  }
  return records;
}

function argument(directive: Token, token: Token | undefined): Token {
  if (!token) throw new ZoneMistake(directive, `${directive.text.toUpperCase()} takes an argument`);
  return token;
}

function ttlOf(token: Token): number {
  const ttl = readDuration(token.text);
  if (ttl === undefined) throw new ZoneMistake(token, `"${token.text}" is not a time`, 'Write seconds, or 1h, 2d, 1w.');
  return ttl;
}

function readRecord({ indented, tokens, line }: Entry, state: State): ZoneRecord {
  const [first] = tokens;
  if (!indented && first) state.owner = nameLabels(first, state.origin);
  if (!state.owner)
    throw new ZoneMistake(first ?? { line, column: 1 }, 'the first record of a file needs a name before it');
  const owner = foldName(formatName(state.owner));
  let ttl: number | undefined;
  let rest = indented ? tokens : tokens.slice(1);
  // TTL and class stand before the type in either order (RFC 1035 section 5.1).
  for (let seen = 0; seen < 2; seen++) {
    const [word] = rest;
    if (!word || word.quoted || namedType(word.text)) break;
    const time = readDuration(word.text);
    if (time !== undefined && ttl === undefined) ttl = time;
    else if (/^(CH|HS|CS|ANY|NONE)$/i.test(word.text))
      throw new ZoneMistake(word, `only the class IN is read, not ${word.text.toUpperCase()}`);
    else if (!/^(IN|CLASS1)$/i.test(word.text)) break;
    rest = rest.slice(1);
  }
  const [word, ...data] = rest;
  if (!word) throw new ZoneMistake(first ?? { line, column: 1 }, 'the type of the record lacks');
  const type = word.quoted ? undefined : namedType(word.text);
  if (!type) throw new ZoneMistake(word, `"${word.text}" is not the type of a record`, mayLackOwner(indented, first));
  if (ttl !== undefined) state.lastTtl = ttl;
  const common = { owner, ttl: ttl ?? state.ttl ?? state.lastTtl, origin: foldName(formatName(state.origin)) };
  const words = { origin: state.origin, after: word, tokens: data };
  if (type.kind === 'read') return { ...common, ...readData(type.type, words) };
  if (isGeneric(data)) readGeneric(words);
  else if (data.length === 0) throw new ZoneMistake(word, `the data of ${type.type} lacks`);
  return { ...common, type: `other:${type.type}` };
}

function mayLackOwner(indented: boolean, first: Token | undefined): string | undefined {
  return indented || !first || !namedType(first.text)
    ? undefined
    : `The line begins with "${first.text}", which is then the name; a line without a name begins with a space.`;
}

const isGeneric = ([first]: readonly Token[]): boolean => first?.text === '\\#' && !first.quoted;

function readData(type: ReadType, words: Words): ZoneData {
  if (!isGeneric(words.tokens)) return { type, data: DATA_READERS[type](words) } as ZoneData;
  const octets = readGeneric(words);
  try {
    return { type, data: decodeGeneric(type, octets) } as ZoneData;
  } catch (cause) {
    throw new ZoneMistake(words.after, `these octets are not ${type} data: ${(cause as Error).message}`);
  }
}

/** The origin that a file's name tells (`example.com.zone`, `db.example.com`), as administrators name them. */
export function originOfFileName(fileName: string): Labels | undefined {
  const bare = fileName.replace(/^(db|pri|master)\./i, '').replace(/\.(zone|db|txt|hosts|dns|conf)$/i, '');
  const parsed = parseName(bare.toLowerCase());
  return parsed.ok && parsed.labels.length > 1 && parsed.labels.every((label) => /^[a-z0-9_-]+$/.test(label))
    ? parsed.labels
    : undefined;
}
