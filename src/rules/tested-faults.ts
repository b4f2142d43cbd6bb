import type { ProbeResult, RelayResult, TlsTestResult } from '../facts/smtp-tests.ts';
import type { Fault } from './define.ts';
import { placeOf, shortReply } from './sessions.ts';

/** What a rule says of an answer to `--policy-test` or `--vrfy-test`. */
export const answerFault = (row: ProbeResult) => {
  const { argument, reply } = row;
  return {
    subject: placeOf(row).place,
    data: { ...placeOf(row), argument, reply: shortReply(reply) },
    evidence: [
      { label: 'of', value: argument },
      { label: 'reply', value: reply },
    ],
  } satisfies Fault;
};

/** The same of `--relay-test`: all forms that a server takes, the first of them told whole. */
export function relayFaults(rows: readonly RelayResult[]) {
  const [first] = rows;
  if (first === undefined) return [];
  const { from, to, reply } = first;
  return [
    {
      subject: placeOf(first).place,
      data: { ...placeOf(first), forms: rows.map(({ form }) => form), to, reply: shortReply(reply) },
      evidence: [
        { label: 'sent', value: `MAIL FROM:<${from}>` },
        { label: 'sent', value: `RCPT TO:<${to}>` },
        { label: 'reply', value: reply },
      ],
    } satisfies Fault,
  ];
}

/** The same of `--tls-test`. */
export const tlsFault = (row: TlsTestResult) => {
  const { question, detail } = row;
  return { subject: placeOf(row).place, data: { ...placeOf(row), question, detail } } satisfies Fault;
};
