import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/patterns/catalogue.ts';
import { readEximHeader } from '../../src/syntax/logs/exim.ts';
import { readEximFields } from '../../src/syntax/logs/exim-fields.ts';
import type { Fields } from '../../src/syntax/logs/postfix/fields.ts';
import { readLine } from '../../src/syntax/logs/read-line.ts';

interface Row {
  readonly line: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

const DATA = fileURLToPath(new URL('../../../shared/data/maillog/exim-lines.dev.jsonl', import.meta.url));
const rows: readonly Row[] = existsSync(DATA)
  ? readFileSync(DATA, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row)
  : [];

/** What the origin of the lines calls a field, and how we call it. */
const NAMES: Readonly<Record<string, string>> = {
  message_id: 'queueId',
  queue_id: 'queueId',
  to: 'recipient',
  exim_errno: 'errorNumber',
  remote_host: 'relayHost',
  remote_ip: 'relayAddress',
  reply_code: 'replyCode',
  enhanced: 'enhancedStatus',
};

/** Its words for what became of a message: one that was given up is bounced there. */
const STATUS: Readonly<Record<string, string>> = { expired: 'bounced', arrived: 'received' };

/** Its words for what went wrong, where they are not ours: families of ours that say the same. */
const MEANINGS: Readonly<Record<string, readonly string[]>> = {
  expired: ['network'],
  networkerror: ['network', 'dns'],
  hostunknown: ['dns', 'recipient'],
  userunknown: ['recipient', 'dns'],
  suspend: ['recipient'],
  mailboxfull: ['quota'],
  ratelimited: ['rate'],
  greylisted: ['rate'],
  systemerror: ['server', 'rate'],
  syntaxerror: ['server'],
  blocked: ['reputation'],
  badreputation: ['reputation'],
  rejected: ['policy', 'reputation'],
  policyviolation: ['policy'],
  'local-policy:queued': ['local'],
  onhold: ['local'],
};

function fieldsOf(line: string): Fields {
  const exim = readEximHeader(line);
  if (exim) return readEximFields(exim.message);
  const reading = readLine(line)?.reading;
  return typeof reading === 'object' && 'status' in reading
    ? { status: reading.status, queueId: reading.queueId ?? '' }
    : {};
}

/** Numbers are the same as their text; what is absent is null or empty with them; they keep a colon behind an address. */
const comparable = (value: unknown): string => String(value ?? '').replace(/:$/, '');

function told(name: string, fields: Fields): unknown {
  if (name !== 'status') return fields[NAMES[name] ?? name];
  const status = String(fields['status'] ?? fields['step']);
  return STATUS[status] ?? status;
}

describe.skipIf(rows.length === 0)('fields of Exim lines (../shared/data/maillog)', () => {
  it.each(rows.map((row, index) => [index, row.line.slice(20, 110), row] as const))('%i: %s', (_, __, row) => {
    const names = Object.keys(row.expected).filter((name) => name !== 'accept');
    const fields = fieldsOf(row.line);
    expect(Object.fromEntries(names.map((name) => [name, comparable(told(name, fields))]))).toEqual(
      Object.fromEntries(names.map((name) => [name, comparable(row.expected[name])])),
    );
  });

  it.each(
    rows.flatMap((row, index) =>
      Array.isArray(row.expected['accept']) ? [[index, row.line.slice(20, 110), row] as const] : [],
    ),
  )('%i means what its origin says: %s', (_, __, row) => {
    const reading = readLine(row.line)?.reading;
    const event = typeof reading === 'object' && 'status' in reading ? reading : undefined;
    const { family } = classify({ text: event?.text ?? '', program: 'exim' });
    const meant = (row.expected['accept'] as readonly string[]).flatMap((word) => MEANINGS[word] ?? []);
    expect(meant).toContain(family);
  });
});

describe('fields of Exim lines', () => {
  it('are none where the line tells of no message', () => {
    expect(readEximFields('Start queue run: pid=1')).toEqual({});
    expect(readEximFields('')).toEqual({});
  });

  it('are those of a delivery', () => {
    const line = '1rAbCd-000Xyz-Ef => a@example.com R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.25] C="250 OK"';
    expect(readEximFields(line)).toEqual({
      queueId: '1rAbCd-000Xyz-Ef',
      flag: '=>',
      status: 'sent',
      recipient: 'a@example.com',
      router: 'dnslookup',
      transport: 'remote_smtp',
      relayHost: 'mx.example.com',
      relayAddress: '192.0.2.25',
    });
  });
});
