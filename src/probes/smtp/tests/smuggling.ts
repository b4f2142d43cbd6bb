import { found, notAsked, type Observed, unknown } from '../../../facts/observed.ts';
import type { SmtpSession, SmugglingResult } from '../../../facts/smtp.ts';
import { connectFor, ofPlan, type SmtpTest, type TestContext } from './define.ts';

/** A server that took the sequence for the end of the message answers within this time, mostly. */
const WAIT_MS = 2500;

const AT_ONCE = 2;

/** What is not CRLF.CRLF and yet was taken for it (https://sec-consult.com/blog/detail/smtp-smuggling-spoofing-e-mails-worldwide/). */
export const SEQUENCES: readonly (readonly [string, string])[] = [
  ['LF.LF', '\n.\n'],
  ['CR.CR', '\r.\r'],
  ['CR.LF', '\r.\n'],
  ['LF.CR', '\n.\r'],
  ['LF.CRLF', '\n.\r\n'],
  ['CRLF.LF', '\r\n.\n'],
  ['CR.CRLF', '\r.\r\n'],
  ['CRLF.CR', '\r\n.\r'],
  ['CRLF NUL.CRLF', '\r\n\0.\r\n'],
  ['CRLF.NUL CRLF', '\r\n.\0\r\n'],
  ['CRLF.CRCRLF', '\r\n.\r\r\n'],
  ['CRCRLF.CRCRLF', '\r\r\n.\r\r\n'],
];

/**
 * A message that ends with each sequence, over a connection of its own. Without an answer the connection is dropped
 * before the true end, so that nothing is delivered; with one, the server has taken the message.
 */
export const smuggling: SmtpTest = {
  name: 'smuggling',
  connections: SEQUENCES.length,
  run: async (test) => {
    const { plan } = test;
    if (!plan.letter) return { results: {}, sessions: [] };
    const waiting = [...SEQUENCES];
    const done = new Map<string, { readonly ends: Observed<boolean>; readonly session: SmtpSession }>();
    const worker = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) done.set(next[0], await tryOne(test, ...next));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    const rows = SEQUENCES.flatMap(([sequence]) => {
      const one = done.get(sequence);
      return one ? [{ sequence, ...one }] : [];
    });
    return {
      results: { smuggling: rows.map(({ sequence, ends }): SmugglingResult => ({ ...ofPlan(plan), sequence, ends })) },
      sessions: rows.map(({ session }) => session),
    };
  },
};

async function tryOne(
  test: TestContext,
  sequence: string,
  octets: string,
): Promise<{ readonly ends: Observed<boolean>; readonly session: SmtpSession }> {
  const { plan } = test;
  const sender = plan.sender === '' ? `postmaster@${test.mailDomain}` : plan.sender;
  let ends: Observed<boolean> = notAsked('the message was not wanted');
  const session = await connectFor(test, 'smuggling', async (talk) => {
    for (const line of [`MAIL FROM:<${plan.sender}>`, `RCPT TO:<${plan.recipients[0] ?? ''}>`, 'DATA']) {
      const answer = await talk.ask({ stage: 'test', line }, plan.limits.reply);
      if (!answer.ok) ends = unknown('network', answer.failure.reason);
      if (!answer.ok || answer.reply.code >= (line === 'DATA' ? 355 : 300)) return undefined;
    }
    const head = `From: <${sender}>\r\nSubject: end of data test, ${sequence}\r\n\r\nIf this line is the last, the message ended with ${sequence}.`;
    await talk.send(new TextEncoder().encode(`${head}${octets}`), [`(a message that ends with ${sequence})`]);
    const answer = await talk.listen('test', WAIT_MS);
    if (answer.ok) {
      ends = found(answer.reply.code < 500);
      return undefined;
    }
    // Silence waits for the true end; who breaks off refuses it.
    const isRefused = ['silent', 'closed', 'reset'].includes(answer.failure.kind);
    ends = isRefused ? found(false) : unknown('network', answer.failure.reason);
    // Nothing more may be said: it would become part of the message.
    return { stage: 'test', kind: 'interrupted', reason: 'dropped before the end of the message, as meant' };
  });
  return { ends, session };
}
