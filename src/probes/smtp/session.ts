import type { Failure, RecipientResult, ReplyFact, SmtpOutcome, SmtpSession, StageName } from '../../facts/smtp.ts';
import type { TlsFacts } from '../../facts/tls.ts';
import type { Dialer, Ports } from '../../io/ports.ts';
import { authMechanisms, type Ehlo, parseEhlo } from '../../syntax/smtp/ehlo.ts';
import { parseReplyLine } from '../../syntax/smtp/reply.ts';
import { type Credentials, signIn } from './auth.ts';
import { type Answer, type Conversation, createConversation } from './conversation.ts';
import { deliver, type Letter, mailParameters, recipientParameters } from './deliver.ts';
import type { Limits } from './limits.ts';
import { refusal } from './refusal.ts';

/** What one connection is to do. */
export interface SessionPlan {
  readonly host: string;
  readonly address: string;
  readonly port: number;
  readonly role: SmtpSession['role'];
  readonly implicitTls: boolean;
  readonly useTls: boolean;
  /** SNI; none for an address. */
  readonly serverName?: string;
  /** Given the address of this end: the fallback is an address literal. */
  readonly helo: (localAddress: string) => string;
  readonly sender: string;
  readonly recipients: readonly string[];
  readonly assumedRecipient: boolean;
  readonly limits: Limits;
  readonly letter?: Letter;
  readonly credentials?: Credentials;
  readonly xclient?: string;
  /** PROXY protocol line to send first, given both ends. */
  readonly proxyHeader?: () => string;
  readonly test?: SmtpSession['test'];
  /** Played instead of the usual conversation, from the greeting on. */
  readonly script?: (talk: Conversation) => Promise<Failure | undefined>;
  /** Instead of MAIL, RCPT and RSET: what a test by name does once the server is greeted. */
  readonly then?: (talk: Conversation, state: Greeted) => Promise<Failure | undefined>;
}

/** Where a session stands once the server was greeted, with or without TLS. */
export interface Greeted {
  readonly ehlo: Ehlo;
  readonly helo: string;
  readonly tls?: TlsFacts;
}

export interface SessionContext {
  readonly ports: Pick<Ports, 'clock'> & { readonly dialer: Dialer };
  readonly signal: AbortSignal;
  readonly progress: (text: string) => void;
}

/** All that the steps learn on the way. */
interface Findings {
  greeting?: string;
  ehlo?: Ehlo;
  ehloBeforeTls?: Ehlo;
  tls?: TlsFacts;
  recipients: RecipientResult[];
  outcome?: SmtpOutcome;
  failure?: Failure;
  queueId?: string;
  quit?: SmtpSession['quit'];
}

/** One connection from the dial to QUIT. Never rejects for what the server did. */
export async function runSession(plan: SessionPlan, given: SessionContext): Promise<SmtpSession> {
  // A signal of its own: many sessions listening on one look like a leak to Node.
  const context = { ...given, signal: AbortSignal.any([given.signal]) };
  const { clock, dialer } = context.ports;
  const began = clock.ticks();
  const { host, address, port, limits } = plan;
  context.progress(`${host}: connecting to ${address} port ${port}`);
  const dialed = await dialer.dial({ address, port }, { timeoutMs: limits.connect, signal: context.signal });
  const connect = { name: 'connect' as const, ms: Math.round(dialed.ms * 10) / 10 };
  if (dialed.state === 'failed') {
    const kind = context.signal.aborted ? 'interrupted' : DIAL_FAILURES[dialed.kind];
    const stage = kind === 'reset' ? 'greeting' : 'connect';
    return {
      ...identity(plan),
      stages: [connect],
      extensions: {},
      replies: [],
      anomalies: [],
      transcript: [],
      events: [{ ms: connect.ms, text: dialed.reason }],
      outcome: 'failed',
      failure: { stage, kind, reason: dialed.reason },
      recipients: [],
      roundTrips: 1,
    };
  }
  const talk = createConversation({
    connection: dialed.connection,
    clock,
    began,
    deadline: began + limits.session,
    signal: context.signal,
  });
  const learnt: Findings = { recipients: [] };
  talk.event(`connected to ${address} port ${port}`);
  const failure = await converse(plan, talk, learnt, context.progress);
  if (failure) learnt.failure = failure;
  talk.close();
  const kept = talk.record();
  return {
    ...identity(plan),
    stages: [connect, ...kept.stages],
    ...(learnt.greeting === undefined ? {} : { greeting: learnt.greeting }),
    extensions: learnt.ehlo?.extensions ?? {},
    ...(learnt.ehloBeforeTls ? { extensionsBeforeTls: learnt.ehloBeforeTls.extensions } : {}),
    ...(learnt.ehlo?.name ? { heloReplyName: learnt.ehlo.name } : {}),
    ...(learnt.tls ? { tls: learnt.tls } : {}),
    replies: kept.replies,
    anomalies: kept.anomalies,
    transcript: kept.transcript,
    events: kept.events,
    outcome: learnt.outcome ?? (learnt.failure ? outcomeOf(learnt.failure) : 'accepted'),
    ...(learnt.failure ? { failure: learnt.failure } : {}),
    recipients: learnt.recipients,
    ...(learnt.ehlo && learnt.ehlo.problems.length > 0 ? { extensionProblems: learnt.ehlo.problems } : {}),
    ...(learnt.queueId === undefined ? {} : { queueId: learnt.queueId }),
    ...(learnt.quit === undefined ? {} : { quit: learnt.quit }),
    roundTrips: kept.roundTrips,
    ...(kept.pipelined ? { pipelined: true as const } : {}),
  };
}

const DIAL_FAILURES = {
  refused: 'refused-connection',
  reset: 'reset',
  timeout: 'connect-timeout',
  unreachable: 'unreachable',
  prohibited: 'prohibited',
  error: 'connect-error',
} as const;

function identity({ host, address, port, role, sender, assumedRecipient, test }: SessionPlan) {
  return {
    host,
    address,
    port,
    role,
    sender,
    ...(assumedRecipient ? { assumedRecipient: true as const } : {}),
    ...(test === undefined ? {} : { test }),
  };
}

function outcomeOf({ kind, code = 0 }: Failure): SmtpOutcome {
  if (kind !== 'refused') return 'failed';
  return code < 500 ? 'deferred' : 'refused';
}

/** The failure that ended it, if any. QUIT is said whenever somebody is there to hear it. */
async function converse(
  plan: SessionPlan,
  talk: Conversation,
  learnt: Findings,
  progress: (text: string) => void,
): Promise<Failure | undefined> {
  const failure = await upToQuit(plan, talk, learnt, (what) => progress(`${plan.host}: ${what}`));
  if (plan.script) return failure;
  if (failure && !isStillThere(failure)) {
    // Whoever is slow rather than gone may still hear it; nobody waits for the answer.
    if (failure.kind === 'silent' && !UNHEARD.includes(failure.stage)) await talk.send(QUIT_OCTETS, ['QUIT']);
    return failure;
  }
  const limit = plan.limits.quit;
  const rset = talk.record().replies.some(({ stage }) => stage === 'mail') && learnt.outcome !== 'delivered';
  const pipelining = learnt.ehlo?.extensions['PIPELINING'] !== undefined;
  const QUIT = { stage: 'quit', line: 'QUIT' } as const;
  if (rset) {
    const RSET = { stage: 'rset', line: 'RSET' } as const;
    if (pipelining) {
      const answers = await talk.timed('quit', () => talk.askTogether([RSET, QUIT], limit));
      learnt.quit = quitOf(answers.at(-1), answers.length === 2);
      await afterQuit(talk, answers.at(-1), limit);
      return failure;
    }
    const answer = await talk.timed('rset', () => talk.ask(RSET, limit));
    if (!answer.ok) {
      learnt.quit = quitOf(answer, true);
      return failure;
    }
  }
  const answer = await talk.timed('quit', () => talk.ask(QUIT, limit));
  learnt.quit = quitOf(answer, true);
  await afterQuit(talk, answer, limit);
  return failure;
}

const QUIT_OCTETS = new TextEncoder().encode('QUIT\r\n');
/** Stages in which a QUIT would be taken for something else. */
const UNHEARD: readonly StageName[] = ['tls', 'auth', 'data', 'acceptance', 'test'];

/** A server that is a reply ahead shows it here: something else comes first, and the farewell behind it. */
async function afterQuit(talk: Conversation, answer: Answer | undefined, limitMs: number): Promise<void> {
  if (answer?.ok && answer.reply.code !== 221 && answer.reply.code < 400) await talk.drain('quit', limitMs);
}

function quitOf(answer: Answer | undefined, toQuit: boolean): NonNullable<SmtpSession['quit']> {
  if (answer?.ok) return toQuit ? 'answered' : 'silent';
  const kind = answer?.failure.kind;
  return kind === 'reset' ? 'reset' : kind === 'closed' ? 'closed' : 'silent';
}

const isStillThere = ({ kind, code }: Failure): boolean =>
  (kind === 'refused' && code !== 421) || kind === 'unexpected' || kind === 'expectation';

async function upToQuit(
  plan: SessionPlan,
  talk: Conversation,
  learnt: Findings,
  progress: (what: string) => void,
): Promise<Failure | undefined> {
  const { limits } = plan;
  const { localAddress } = talk.connection;
  if (plan.proxyHeader) {
    const header = plan.proxyHeader();
    await talk.send(new TextEncoder().encode(`${header}\r\n`), [header]);
  }
  if (plan.implicitTls) {
    const failure = await beginTls(plan, talk, learnt, progress);
    if (failure) return failure;
  }
  if (plan.script) {
    progress('the script');
    return plan.script(talk);
  }
  progress('waiting for the greeting');
  const greeting = await talk.timed('greeting', () => talk.listen('greeting', limits.greeting));
  if (!greeting.ok) return greeting.failure;
  learnt.greeting = greeting.reply.text;
  if (Math.floor(greeting.reply.code / 100) !== 2) return refusal(greeting.reply);
  const helo = plan.helo(localAddress);
  progress('EHLO');
  const first = await sayHello(talk, helo, 'ehlo', limits);
  if (!first.ok) return first.failure;
  learnt.ehlo = first.ehlo;
  if (plan.useTls && !learnt.tls && first.ehlo.extensions['STARTTLS'] !== undefined) {
    const failure = await upgrade(plan, talk, learnt, progress);
    if (failure) return failure;
    if (learnt.tls) {
      // What was said in clear counts no more (RFC 3207 section 4.2).
      learnt.ehloBeforeTls = first.ehlo;
      learnt.ehlo = { extensions: {}, problems: [] };
      const second = await sayHello(talk, helo, 'ehlo-after-tls', limits);
      if (!second.ok) return asHandshake(second.failure);
      learnt.ehlo = second.ehlo;
    }
  }
  if (plan.xclient !== undefined) {
    const answer = await talk.timed('xclient', () =>
      talk.ask({ stage: 'xclient', line: `XCLIENT ${plan.xclient}` }, limits.reply),
    );
    if (!answer.ok) return answer.failure;
    if (answer.reply.code >= 300) return refusal(answer.reply);
    // The server begins anew, with 220 where it could (Postfix XCLIENT_README).
    const again = await sayHello(talk, helo, learnt.tls ? 'ehlo-after-tls' : 'ehlo', limits);
    if (!again.ok) return again.failure;
    learnt.ehlo = again.ehlo;
  }
  if (plan.credentials) {
    progress('AUTH');
    const { credentials } = plan;
    const offered = authMechanisms(learnt.ehlo.extensions);
    const isPrivate = learnt.tls !== undefined || /^(?:127\.|::1$)/.test(plan.address);
    const failure = await talk.timed('auth', () => signIn(talk, credentials, offered, isPrivate, limits.reply));
    if (failure) return failure;
  }
  if (plan.then) return plan.then(talk, { ehlo: learnt.ehlo, helo, ...(learnt.tls ? { tls: learnt.tls } : {}) });
  return envelope(plan, talk, learnt, learnt.ehlo, progress);
}

/** An alert in place of a reply: the handshake was refused after all, for want of a client certificate mostly. */
const asHandshake = (failure: Failure): Failure =>
  failure.reason.includes('TLS alert') ? { ...failure, stage: 'tls', kind: 'handshake' } : failure;

/** EHLO; HELO where it is refused, as every sender does (RFC 5321 section 3.2). */
async function sayHello(
  talk: Conversation,
  helo: string,
  stage: 'ehlo' | 'ehlo-after-tls',
  limits: Limits,
): Promise<{ readonly ok: true; readonly ehlo: Ehlo } | { readonly ok: false; readonly failure: Failure }> {
  const answer = await talk.timed(stage, () => talk.ask({ stage, line: `EHLO ${helo}` }, limits.reply));
  if (!answer.ok) return answer;
  const { reply } = answer;
  if (isPositive(reply)) return { ok: true, ehlo: ehloOf(reply) };
  if (reply.code === 421 || reply.code < 400) return { ok: false, failure: refusal(reply) };
  const older: StageName = stage === 'ehlo' ? 'helo' : 'helo-after-tls';
  const second = await talk.timed(older, () => talk.ask({ stage: older, line: `HELO ${helo}` }, limits.reply));
  if (!second.ok) return second;
  if (!isPositive(second.reply)) return { ok: false, failure: refusal(second.reply) };
  const { name } = ehloOf(second.reply);
  return { ok: true, ehlo: { ...(name ? { name } : {}), extensions: {}, problems: [] } };
}

const ehloOf = (reply: ReplyFact): Ehlo =>
  parseEhlo({ code: reply.code, lines: reply.text.split('\n').map((line) => parseReplyLine(line, 'crlf')) });

const isPositive = ({ code }: ReplyFact): boolean => code >= 200 && code < 300;

/** STARTTLS. A server that refuses it is spoken to in clear from there on, as an opportunistic sender would. */
async function upgrade(
  plan: SessionPlan,
  talk: Conversation,
  learnt: Findings,
  progress: (what: string) => void,
): Promise<Failure | undefined> {
  progress('STARTTLS');
  const answer = await talk.timed('starttls', () =>
    talk.ask({ stage: 'starttls', line: 'STARTTLS' }, plan.limits.reply),
  );
  if (!answer.ok) return answer.failure;
  if (answer.reply.code === 421) return refusal(answer.reply);
  if (!isPositive(answer.reply)) return undefined;
  return beginTls(plan, talk, learnt, progress);
}

async function beginTls(
  plan: SessionPlan,
  talk: Conversation,
  learnt: Findings,
  progress: (what: string) => void,
): Promise<Failure | undefined> {
  progress('TLS handshake');
  const { serverName, implicitTls: implicit } = plan;
  const settings = { implicit, ...(serverName === undefined ? {} : { serverName }) };
  const started = await talk.timed('tls', () => talk.startTls(settings, plan.limits.tls));
  if (started.state === 'failed') {
    talk.event(started.reason);
    const partial =
      started.clearText.length > 0
        ? { partial: Buffer.from(started.clearText).toString('latin1').trim().slice(0, 500) }
        : {};
    return { stage: 'tls', kind: 'handshake', reason: started.reason, ...partial };
  }
  const { version, cipher } = started.tls;
  talk.event(`TLS established: ${version} with ${cipher}`);
  learnt.tls = started.tls;
  return undefined;
}

/** MAIL and RCPT, together where PIPELINING is offered; then the letter, if there is one. */
async function envelope(
  plan: SessionPlan,
  talk: Conversation,
  learnt: Findings,
  ehlo: Ehlo,
  progress: (what: string) => void,
): Promise<Failure | undefined> {
  const { limits, letter } = plan;
  progress('MAIL and RCPT');
  const parameters = mailParameters(letter, ehlo.extensions);
  const mail = { stage: 'mail' as const, line: `MAIL FROM:<${plan.sender}>${parameters}` };
  const rcpts = plan.recipients.map((to) => ({
    stage: 'rcpt' as const,
    line: `RCPT TO:<${to}>${recipientParameters(letter, ehlo.extensions)}`,
  }));
  const answers: Answer[] = [];
  if (ehlo.extensions['PIPELINING'] !== undefined) {
    answers.push(...(await talk.timed('mail', () => talk.askTogether([mail, ...rcpts], limits.reply))));
  } else {
    answers.push(await talk.timed('mail', () => talk.ask(mail, limits.reply)));
    for (const rcpt of rcpts) {
      const last = answers.at(-1);
      if (!last?.ok || (answers.length === 1 && !isPositive(last.reply)) || last.reply.code === 421) break;
      answers.push(await talk.timed('rcpt', () => talk.ask(rcpt, limits.reply)));
    }
  }
  const [first, ...others] = answers;
  if (!first) return undefined;
  if (!first.ok) return first.failure;
  learnt.recipients = others.flatMap((answer, index) =>
    answer.ok ? [{ address: plan.recipients[index] ?? '', code: answer.reply.code, text: answer.reply.text }] : [],
  );
  if (!isPositive(first.reply)) return refusal(first.reply);
  const broken = others.find((answer) => !answer.ok);
  if (broken && !broken.ok) return broken.failure;
  const refused = others.flatMap((answer) => (answer.ok && !isPositive(answer.reply) ? [answer.reply] : []));
  const [worst] = refused;
  if (worst && refused.length === others.length) return refusal(worst);
  if (!letter) return worst ? refusal(worst) : undefined;
  progress('the message');
  const delivered = await deliver(talk, letter, ehlo.extensions, limits);
  if (delivered.failure) return delivered.failure;
  learnt.outcome = 'delivered';
  if (delivered.queueId !== undefined) learnt.queueId = delivered.queueId;
  return undefined;
}
