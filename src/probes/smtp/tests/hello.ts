import { randomBytes } from 'node:crypto';
import { CIPHER_SUITES, type CipherSuite, type TlsVersion } from '../../../data/cipher-suites.ts';
import type { SmtpSession } from '../../../facts/smtp.ts';
import { clientHello } from '../../../syntax/tls/client-hello.ts';
import { type HelloReply, readServerHello } from '../../../syntax/tls/server-hello.ts';
import type { Conversation } from '../conversation.ts';
import { connectFor, type TestContext } from './define.ts';

export interface Offered {
  readonly version: TlsVersion;
  readonly suites: readonly CipherSuite[];
  readonly serverName?: string;
}

export type Chosen =
  | { readonly kind: 'chosen'; readonly suite: CipherSuite }
  /** The server answered, and takes nothing of it. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string }
  | { readonly kind: 'no-tls' };

type Answered = Exclude<Chosen, { readonly kind: 'no-tls' }>;

const NUMBERS = { TLSv1: 0x0301, 'TLSv1.1': 0x0302, 'TLSv1.2': 0x0303, 'TLSv1.3': 0x0304 } as const;
export const VERSION_NAMES = {
  TLSv1: 'TLS 1.0',
  'TLSv1.1': 'TLS 1.1',
  'TLSv1.2': 'TLS 1.2',
  'TLSv1.3': 'TLS 1.3',
} as const;
const UNRECOGNIZED_NAME = 112;

/**
 * One connection, a ClientHello, and what the server chooses of it; nobody goes on from there, so that suites can be asked
 * for which no library of today has any more.
 */
export async function sayClientHello(
  test: TestContext,
  offered: Offered,
): Promise<{ readonly chosen: Chosen; readonly session: SmtpSession }> {
  const { plan } = test;
  let chosen: Chosen = { kind: 'no-tls' };
  const over = { stage: 'test', kind: 'interrupted', reason: 'dropped after the ServerHello, as meant' } as const;
  const session = plan.implicitTls
    ? await connectFor(test, 'tls', async () => undefined, {
        implicitTls: false,
        script: async (talk) => {
          chosen = await exchange(talk, offered, plan.limits.tls);
          return over;
        },
      })
    : await connectFor(
        test,
        'tls',
        async (talk, { ehlo }) => {
          if (!('STARTTLS' in ehlo.extensions)) return undefined;
          const reply = await talk.ask({ stage: 'starttls', line: 'STARTTLS' }, plan.limits.reply);
          if (!reply.ok || reply.reply.code !== 220) {
            chosen = { kind: 'unknown', reason: 'STARTTLS was not accepted' };
            return reply.ok ? undefined : reply.failure;
          }
          chosen = await exchange(talk, offered, plan.limits.tls);
          return over;
        },
        { useTls: false },
      );
  if (chosen.kind === 'no-tls' && session.failure !== undefined)
    chosen = { kind: 'unknown', reason: session.failure.reason };
  return { chosen, session };
}

/** An alert that says goodbye: close_notify (RFC 8446 section 6.1). */
const GOODBYE = Uint8Array.from([21, 3, 1, 0, 2, 1, 0]);

async function exchange(
  talk: Conversation,
  { version, suites, serverName }: Offered,
  limitMs: number,
): Promise<Answered> {
  const number = NUMBERS[version];
  const { connection } = talk;
  const hello = clientHello({
    version: number,
    suites: suites.map(({ code }) => code),
    random: randomBytes(32),
    share: randomBytes(32),
    ...(serverName === undefined ? {} : { serverName }),
  });
  const sni = serverName === undefined ? 'no SNI' : `SNI ${serverName}`;
  await talk.send(hello, [`(ClientHello: ${VERSION_NAMES[version]}, ${suites.length} cipher suites, ${sni})`]);
  const { reply, reason } = await answerTo(connection, limitMs);
  const chosen = chosenOf(reply, reason, number, suites);
  talk.event(chosen.kind === 'chosen' ? `ServerHello: ${chosen.suite.name}` : chosen.reason);
  if (chosen.kind === 'chosen') await connection.send(GOODBYE);
  return chosen;
}

async function answerTo(
  connection: Conversation['connection'],
  limitMs: number,
): Promise<{ readonly reply: HelloReply; readonly reason?: string }> {
  const until = performance.now() + limitMs;
  let received = Buffer.alloc(0);
  for (;;) {
    const left = until - performance.now();
    const one = left > 0 ? await connection.receive(left) : undefined;
    if (!one) return { reply: { kind: 'partial' } };
    if (one.kind === 'closed') return { reply: { kind: 'partial' }, reason: one.reason };
    received = Buffer.concat([received, one.bytes]);
    const reply = readServerHello(received);
    if (reply.kind !== 'partial') return { reply };
  }
}

function chosenOf(
  reply: HelloReply,
  closed: string | undefined,
  version: number,
  offered: readonly CipherSuite[],
): Answered {
  switch (reply.kind) {
    case 'partial':
      // Some servers refuse without a word.
      return closed === undefined
        ? { kind: 'unknown', reason: 'no answer to the ClientHello' }
        : { kind: 'refused', reason: closed };
    case 'no-tls':
      return { kind: 'unknown', reason: 'the server answered in clear instead of beginning TLS' };
    case 'alert':
      return {
        kind: reply.code === UNRECOGNIZED_NAME ? 'unknown' : 'refused',
        reason: `the server sent a TLS alert: ${reply.name}`,
      };
    case 'hello': {
      if (reply.version !== version) return { kind: 'refused', reason: 'the server answers with another version' };
      const suite = offered.find(({ code }) => code === reply.suite);
      if (suite) return { kind: 'chosen', suite };
      const other = CIPHER_SUITES.find(({ code }) => code === reply.suite)?.name ?? reply.suite.toString(16);
      return { kind: 'unknown', reason: `the server chose ${other}, which was not offered` };
    }
  }
}
