import type { Observed } from '../facts/observed.ts';
import type { SmtpTests } from '../facts/smtp.ts';
import type { Cell, Section } from '../findings/page.ts';

type Row = readonly (string | Cell)[];

/** What the tests asked for by name found out, a table a test. */
export function testTables(tests: SmtpTests): readonly Section[] {
  const { relay = [], policy = [], vrfy = [], injection = [], smuggling = [], tls = [] } = tests;
  return [
    ...table(
      'Relaying',
      ['host', 'form', 'recipient', 'answer'],
      relay.map((row) => [row.host, row.form, row.to, replyCell(row.code, row.reply, 2)]),
    ),
    ...table(
      'Policy',
      ['host', 'question', 'of', 'answer'],
      policy.map((row) => [row.host, row.question, row.argument, replyCell(row.code, row.reply)]),
    ),
    ...table(
      'VRFY and EXPN',
      ['host', 'command', 'of', 'answer'],
      vrfy.map((row) => [row.host, row.question, row.argument, replyCell(row.code, row.reply)]),
    ),
    ...table(
      'A command behind STARTTLS',
      ['host', 'obeyed'],
      injection.map((row) => [row.host, yesCell(row.answered, 'bad')]),
    ),
    ...table(
      'Taken for the end of a message',
      ['host', 'sequence', 'taken'],
      smuggling.map((row) => [row.host, row.sequence, yesCell(row.ends, 'bad')]),
    ),
    ...table(
      'TLS',
      ['host', 'question', 'taken', 'detail'],
      tls.map((row) => [row.host, row.question, yesCell(row.accepted, 'plain'), row.detail]),
    ),
  ];
}

const table = (title: string, head: readonly string[], rows: readonly Row[]): readonly Section[] =>
  rows.length === 0 ? [] : [{ kind: 'table', title, head, rows }];

/** `badClass`: the first digit that is a fault here. */
function replyCell(code: Observed<number>, reply: string, badClass?: number): Cell {
  if (code.state !== 'found') return { text: code.state === 'unknown' ? code.reason : '', tone: 'doubt' };
  const text = reply.split('\n').at(-1) ?? '';
  return { text, tone: Math.floor(code.value / 100) === badClass ? 'bad' : 'plain' };
}

function yesCell(observed: Observed<boolean>, tone: 'bad' | 'plain'): Cell {
  if (observed.state === 'unknown') return { text: `could not tell: ${observed.reason}`, tone: 'doubt' };
  return observed.state === 'found' && observed.value ? { text: 'yes', tone } : { text: 'no' };
}
