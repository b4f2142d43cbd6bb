import type { Observed } from '../facts/observed.ts';
import type { SmtpTests, TlsTestResult } from '../facts/smtp.ts';
import { hasForwardSecrecy, isWeakSuite } from '../syntax/tls/suite-names.ts';
import { phrase, sentence, type Text } from '../words/phrase.ts';
import type { Cell, Section } from './define.ts';

type Row = readonly (Text | Cell)[];

/** What the tests asked for by name found out, a table a test. */
export function testTables(tests: SmtpTests): readonly Section[] {
  const { relay = [], policy = [], vrfy = [], injection = [], smuggling = [], tls = [] } = tests;
  return [
    ...table(
      phrase`Relaying`,
      [phrase`host`, phrase`form`, phrase`recipient`, phrase`answer`],
      relay.map((row) => [row.host, sentence(row.form), row.to, replyCell(row.code, row.reply, 2)]),
    ),
    ...table(
      phrase`Policy`,
      [phrase`host`, phrase`question`, phrase`of`, phrase`answer`],
      policy.map((row) => [row.host, sentence(row.question), row.argument, replyCell(row.code, row.reply)]),
    ),
    ...table(
      phrase`VRFY and EXPN`,
      [phrase`host`, phrase`command`, phrase`of`, phrase`answer`],
      vrfy.map((row) => [row.host, row.question, row.argument, replyCell(row.code, row.reply)]),
    ),
    ...table(
      phrase`A command behind STARTTLS`,
      [phrase`host`, phrase`obeyed`],
      injection.map((row) => [row.host, yesCell(row.answered, 'bad')]),
    ),
    ...table(
      phrase`Taken for the end of a message`,
      [phrase`host`, phrase`sequence`, phrase`taken`],
      smuggling.map((row) => [row.host, row.sequence, yesCell(row.ends, 'bad')]),
    ),
    ...table(
      'TLS',
      [phrase`host`, phrase`question`, phrase`taken`, phrase`detail`],
      tls.map((row) => [row.host, sentence(row.question), yesCell(row.accepted, 'plain'), sentence(row.detail)]),
    ),
    ...table(
      phrase`Cipher suites`,
      [phrase`host`, phrase`version`, phrase`suite`, phrase`remarks`],
      tls.flatMap(suiteRows),
    ),
  ];
}

const table = (title: Text, head: readonly Text[], rows: readonly Row[]): readonly Section[] =>
  rows.length === 0 ? [] : [{ kind: 'table', title, head, rows }];

/** In the order in which the server chose them; whose order that is stands beside the first. */
function suiteRows({ host, question, suites }: TlsTestResult): readonly Row[] {
  if (!suites) return [];
  const { names, order, complete } = suites;
  const rows = names.map((name, index): Row => {
    const kind = isWeakSuite(name) ? phrase`weak` : hasForwardSecrecy(name) ? '' : phrase`no forward secrecy`;
    const first = index > 0 || order === undefined ? '' : ORDERS[order];
    const remarks = kind !== '' && first !== '' ? phrase`${kind}; ${first}` : kind === '' ? first : kind;
    return [host, sentence(question), name, { text: remarks, tone: isWeakSuite(name) ? 'doubt' : 'plain' }];
  });
  return complete ? rows : [...rows, [host, sentence(question), '…', phrase`the list is not whole`]];
}

const ORDERS = { server: phrase`the server chooses`, client: phrase`the client chooses` } as const;

/** `badClass`: the first digit that is a fault here. */
function replyCell(code: Observed<number>, reply: string, badClass?: number): Cell {
  if (code.state !== 'found') return { text: code.state === 'unknown' ? sentence(code.reason) : '', tone: 'doubt' };
  const text = reply.split('\n').at(-1) ?? '';
  return { text, tone: Math.floor(code.value / 100) === badClass ? 'bad' : 'plain' };
}

function yesCell(observed: Observed<boolean>, tone: 'bad' | 'plain'): Cell {
  if (observed.state === 'unknown')
    return { text: phrase`could not tell: ${sentence(observed.reason)}`, tone: 'doubt' };
  return observed.state === 'found' && observed.value ? { text: phrase`yes`, tone } : { text: phrase`no` };
}
