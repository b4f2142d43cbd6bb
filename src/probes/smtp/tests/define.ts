import { found, type Observed, unknown } from '../../../facts/observed.ts';
import type { Failure, SmtpSession, SmtpTestName, SmtpTests } from '../../../facts/smtp.ts';
import { toldLimits } from '../../../syntax/smtp/told-limits.ts';
import type { Conversation } from '../conversation.ts';
import type { Greeted, SessionContext, SessionPlan } from '../plan.ts';
import { runSession } from '../session.ts';

/** What a test is given: how to reach one address, and what the ordinary session has shown of it. */
export interface TestContext {
  readonly plan: SessionPlan;
  readonly session: SmtpSession;
  readonly context: SessionContext;
  /** The domain that mail is for, as an address names it. */
  readonly mailDomain: string;
  /** A word that nobody has for a mailbox. */
  readonly randomWord: string;
}

export interface Tested {
  readonly results: SmtpTests;
  readonly sessions: readonly SmtpSession[];
}

/** Asked for by name only; `connections` says what it costs at most, for each address. */
export interface SmtpTest {
  readonly name: SmtpTestName;
  readonly connections: number;
  readonly run: (test: TestContext) => Promise<Tested>;
}

export const ofPlan = ({ host, address, port }: SessionPlan) => ({ host, address, port });

/** One connection of a test: greeted as usual, with TLS where it is offered; no letter. */
export async function connectFor(
  { plan, context }: TestContext,
  test: SmtpTestName,
  then: (talk: Conversation, state: Greeted) => Promise<Failure | undefined>,
  change: Partial<SessionPlan> = {},
): Promise<SmtpSession> {
  const { letter: _letter, credentials, ...rest } = plan;
  // Who is to see the server before TLS does not sign in there.
  const signsIn = credentials !== undefined && change.useTls !== false;
  return runSession({ ...rest, ...(signsIn ? { credentials } : {}), ...change, test, then }, context);
}

/** The code of an answer; unknown where there was none. */
export const codeOf = (
  answer: Awaited<ReturnType<Conversation['ask']>> | undefined,
): { code: Observed<number>; reply: string } =>
  answer?.ok
    ? { code: found(answer.reply.code), reply: answer.reply.text }
    : {
        code: unknown('network', answer?.failure.reason ?? 'the connection ended before'),
        reply: answer?.failure.reply ?? '',
      };

/** A pair of MAIL and RCPT, taken back at once: what a server makes of it shows in the replies. */
export interface Attempt {
  readonly from: string;
  readonly to: string;
}
export interface Attempted {
  readonly mail: Awaited<ReturnType<Conversation['ask']>> | undefined;
  readonly rcpt: Awaited<ReturnType<Conversation['ask']>> | undefined;
}

/** Asks MAIL, RCPT and RSET for each, together where PIPELINING is offered; ends when the connection does, or where MAILMAX does. */
export async function attemptAll(
  talk: Conversation,
  { ehlo }: Greeted,
  attempts: readonly Attempt[],
  limitMs: number,
): Promise<readonly Attempted[]> {
  const pipelining = 'PIPELINING' in ehlo.extensions;
  const done: Attempted[] = [];
  // Each is a transaction, of which a server may take so many (RFC 9422).
  for (const { from, to } of attempts.slice(0, toldLimits(ehlo.extensions).mailMax)) {
    const mail = { stage: 'test', line: `MAIL FROM:<${from}>` } as const;
    const rcpt = { stage: 'test', line: `RCPT TO:<${to}>` } as const;
    const rset = { stage: 'test', line: 'RSET' } as const;
    const answers = pipelining
      ? await talk.askTogether([mail, rcpt, rset], limitMs)
      : await oneByOne(talk, [mail, rcpt, rset], limitMs);
    const isOver = answers.length < 3 || answers.some((one) => !one.ok || one.reply.code === 421);
    done.push({ mail: answers[0], rcpt: answers[1] });
    if (isOver) break;
  }
  return done;
}

async function oneByOne(talk: Conversation, commands: Parameters<Conversation['askTogether']>[0], limitMs: number) {
  const answers: Awaited<ReturnType<Conversation['ask']>>[] = [];
  for (const command of commands) {
    const answer = await talk.ask(command, limitMs);
    answers.push(answer);
    if (!answer.ok) break;
  }
  return answers;
}
