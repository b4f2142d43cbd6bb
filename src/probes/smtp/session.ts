import type { Failure, SmtpOutcome, SmtpSession } from '../../facts/smtp.ts';
import { authMechanisms } from '../../syntax/smtp/ehlo.ts';
import { serviceBehind } from '../../syntax/smtp/other-service.ts';
import { signIn } from './auth.ts';
import { type Conversation, createConversation } from './conversation.ts';
import { envelope } from './envelope.ts';
import { sayFarewell } from './farewell.ts';
import { asHandshake, beginTls, sayHello, upgrade } from './hello.ts';
import { addressedFor, lackOf } from './needs.ts';
import type { Learnt, SessionContext, SessionPlan } from './plan.ts';
import { refusal } from './refusal.ts';

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
  const learnt: Learnt = { recipients: [] };
  talk.event(`connected to ${address} port ${port}`);
  const failure = await upToQuit(plan, talk, learnt, clock.now(), (what) => context.progress(`${host}: ${what}`));
  if (failure) learnt.failure = failure;
  if (!plan.script) await sayFarewell(plan, talk, learnt, failure);
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
    ...(learnt.leftOver ? { leftOver: learnt.leftOver } : {}),
    ...problemsOf(learnt),
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

/** Of what was said in clear too; the same line counts once. */
function problemsOf({ ehlo, ehloBeforeTls }: Learnt): Pick<SmtpSession, 'extensionProblems'> {
  const under = ehlo?.problems ?? [];
  const before = (ehloBeforeTls?.problems ?? []).filter(({ line }) => !under.some((one) => one.line === line));
  const all = [...before, ...under];
  return all.length > 0 ? { extensionProblems: all } : {};
}

function outcomeOf({ kind, code = 0 }: Failure): SmtpOutcome {
  if (kind !== 'refused') return 'failed';
  return code < 500 ? 'deferred' : 'refused';
}

/** Who knows no EHLO and calls itself another service is one. */
function asOtherService(failure: Failure, greeting: string): Failure {
  const service = (failure.code ?? 0) >= 500 ? serviceBehind(greeting) : undefined;
  return service === undefined ? failure : { ...failure, kind: 'not-smtp', reason: `${service} answers` };
}

/** All that comes before QUIT; the failure that ended it, if any. */
async function upToQuit(
  plan: SessionPlan,
  talk: Conversation,
  learnt: Learnt,
  now: number,
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
  if (!first.ok) return asOtherService(first.failure, learnt.greeting);
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
  const { extensions } = learnt.ehlo;
  const addressed = addressedFor(plan, extensions);
  return (
    lackOf(addressed, extensions, learnt.tls, now) ?? (await envelope(addressed, talk, learnt, learnt.ehlo, progress))
  );
}
