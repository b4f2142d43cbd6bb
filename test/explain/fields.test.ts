import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readHeader, type Stamp } from '../../src/syntax/logs/header.ts';
import { type Fields, readPostfixFields } from '../../src/syntax/logs/postfix/fields.ts';
import { countName, FRAGMENTS, NAMES, OTHERWISE, statusOf } from './field-names.ts';

interface Row {
  readonly source: string;
  readonly kind: string;
  readonly line: string;
  readonly program: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

const DATA = fileURLToPath(new URL('../../../shared/data/maillog/postfix-lines.dev.jsonl', import.meta.url));
const rows: readonly Row[] = existsSync(DATA)
  ? readFileSync(DATA, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row)
      .filter(({ kind, program }) => kind !== 'session' && program !== 'dovecot' && program !== 'exim')
  : [];

/** What the line means is told by the patterns. */
const MEANING = new Set(['accept']);

describe.skipIf(rows.length === 0)('fields of Postfix lines (../shared/data/maillog)', () => {
  it.each(rows.map((row, index) => [index, row.line.slice(0, 90), row] as const))('%i: %s', (_, __, row) => {
    const fragment = FRAGMENTS[row.kind.replace('fragment:', '')];
    const { message, header } = read(row.line);
    const fields = fragment ? fragment(row.line) : { ...readPostfixFields(message), ...header };
    expect(told(row, fields, message)).toEqual(wanted(row));
  });
});

/** Lines that syslog wrapped a second time have two headers. */
function read(line: string): { readonly message: string; readonly header: Fields } {
  const headed = readHeader(line);
  if (headed === undefined) return { message: line, header: {} };
  const { program, pid, message, host, stamp } = headed;
  if (program === 'syslog') return read(message);
  const header = {
    ...(host === undefined ? {} : { logHost: host }),
    program,
    ...(pid === undefined ? {} : { pid }),
    // The text of the time, where it is the time that was read.
    ...(stamp && isTimeOf(stamp, line) ? { date: /^(?:\S+T\S+|\w+ +\d+ \S+)/.exec(line)?.[0] ?? '' } : {}),
  };
  return { message, header };
}

function isTimeOf({ day, time }: Stamp, line: string): boolean {
  const [, ofDay, hours, minutes, seconds] = /^(?:\d{4}-\d\d-|\w+ +)0?(\d+)[ T](\d\d):(\d\d):(\d\d)/.exec(line) ?? [];
  return Number(ofDay) === day && ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 === time;
}

const names = ({ expected, source }: Row): readonly string[] =>
  Object.keys(expected).filter(
    // msimerson calls "action" what it would do itself.
    (name) => !MEANING.has(name) && !(name === 'action' && source.startsWith('msimerson')),
  );

const wanted = (row: Row): Readonly<Record<string, unknown>> =>
  Object.fromEntries(names(row).map((name) => [name, comparable(row.expected[name])]));

const told = (row: Row, fields: Fields, message: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(names(row).map((name) => [name, comparable(toldValue(name, row, fields, message))]));

function toldValue(name: string, row: Row, fields: Fields, message: string): unknown {
  if (name === 'host' && 'date' in row.expected) return fields['logHost'];
  if (name === 'prog' || name === 'program') return fields['program'];
  if (name === 'timestamp' || name === 'timestamp8601') return fields['date'];
  if (name === 'postfix_keyvalue_data') return pairsOf(String(row.expected[name]), fields, message);
  if (name === 'status' || name === 'postfix_status') return statusOf(row.expected[name], fields);
  if (name === 'msg' && 'qid' in row.expected)
    return fields['lost'] === undefined ? saidOf(fields) : `while ${fields['doing']}`;
  if (name === 'command' && fields['command'] !== undefined) return fields['command'];
  if (name === 'action') return fields['action'];
  const otherwise = OTHERWISE[name];
  if (otherwise) return otherwise(fields, message);
  return fields[NAMES[name] ?? countName(name) ?? name];
}

const saidOf = ({ response, stage, postsuperAction }: Fields): unknown =>
  postsuperAction ?? (stage === undefined ? response : `${response} (in reply to ${stage} command)`);

/** Their text of all pairs, where each of them is among our fields. */
function pairsOf(text: string, fields: Fields, message: string): unknown {
  const missing = [...text.matchAll(/([\w-]+)=(?:<([^>]*)>|([^,\s]*))/g)].filter(
    ([, name = '', inside, bare]) => String(fields[name] ?? fields[NAMES[name] ?? name]) !== (inside ?? bare),
  );
  return missing.length === 0 && message.includes(text) ? text : missing.map(([pair]) => pair);
}

/** Numbers are the same as their text; what is absent is null with some. */
const comparable = (value: unknown): string => (value === undefined || value === null ? '' : String(value).trimEnd());
