import { found, notAsked, type Observed, type Unknown, unknown } from '../facts/observed.ts';
import type {
  FailureKind,
  ReplyFact,
  SmtpFacts,
  SmtpSession,
  SmtpTestName,
  SmtpTests,
  StageName,
} from '../facts/smtp.ts';
import type { TlsFacts } from '../facts/tls.ts';
import type { Evidence } from '../findings/finding.ts';
import type { KnownFacts } from './define.ts';

type Given = KnownFacts<'smtp'>;

/** A conversation as the subject of a rule. */
export interface SessionItem<T> {
  readonly subject: string;
  readonly session: SmtpSession;
  readonly seen: Observed<T>;
}

/** `host[address]:port`, the form that mail logs use. */
export const subjectOf = ({ host, address, port }: Pick<SmtpSession, 'host' | 'address' | 'port'>): string =>
  host === address ? `${address.includes(':') ? `[${address}]` : address}:${port}` : `${host}[${address}]:${port}`;

/** Data that nearly every message names. */
export const placeOf = ({ host, address, port }: Pick<SmtpSession, 'host' | 'address' | 'port'>) => ({
  place: subjectOf({ host, address, port }),
  host,
  address,
  port,
});

const factsOf = (given: Given): SmtpFacts | undefined => (given.smtp.state === 'found' ? given.smtp.value : undefined);

/** The ordinary conversations; those of tests by name have rules of their own. */
export const sessionsOf = (given: Given): readonly SmtpSession[] =>
  (factsOf(given)?.sessions ?? []).filter(({ test }) => test === undefined);

/**
 * Every conversation with what a rule reads of it. Where it is missing: unjudged when no connection came about and this
 * network may be why; skipped when the conversation ended before, since that has a finding of its own.
 */
export function observedIn<T>(
  given: Given,
  pick: (session: SmtpSession) => T | undefined,
  otherwise = 'the conversation did not come to that',
): readonly SessionItem<T>[] {
  const items = sessionsOf(given).map((session) => {
    const value = pick(session);
    const seen = value === undefined ? missing(given, session, otherwise) : found(value);
    return { subject: subjectOf(session), session, seen };
  });
  return [...items, ...unresolvedIn(given)];
}

/** Hosts whose addresses DNS could not tell: nothing about them can be judged, and nothing is wrong with them either. */
function unresolvedIn(given: Given): readonly SessionItem<never>[] {
  return (factsOf(given)?.hosts ?? []).flatMap(({ host, addresses }) =>
    addresses.state === 'unknown' ? [{ subject: host, session: neverBegun(host), seen: addresses }] : [],
  );
}

/** Stands where there was no connection to make; no rule is given it. */
const neverBegun = (host: string): SmtpSession => ({
  host,
  address: '',
  port: 0,
  role: 'relay',
  stages: [],
  extensions: {},
  replies: [],
  anomalies: [],
  transcript: [],
  events: [],
  outcome: 'failed',
  recipients: [],
  sender: '',
  roundTrips: 0,
});

function missing(given: Given, session: SmtpSession, otherwise: string): Observed<never> {
  const { failure } = session;
  if (!failure) return notAsked(otherwise);
  if (failure.kind === 'interrupted') return unknown('limit', 'interrupted');
  if (failure.stage === 'connect') return noConnection(given, session, failure.reason);
  return notAsked(`the conversation ended at ${failure.stage}: ${failure.reason}`);
}

function noConnection(given: Given, session: SmtpSession, reason: string): Observed<never> {
  const kind = session.failure?.kind;
  if (kind === 'refused-connection' || isToBlame(given, session)) return notAsked(`no connection: ${reason}`);
  return noAnswer(given, session, `no connection: ${reason}`);
}

/** Where nobody answered at all, this network is the likely cause. */
function noAnswer(given: Given, { failure, port }: SmtpSession, reason: string): Observed<never> {
  const isShut = failure?.kind === 'connect-timeout' && port === 25 && factsOf(given)?.portIsOpen === false;
  const hint = isShut ? '; no host answers on port 25: many networks keep it shut, --self-test HOST tells' : '';
  return unknown(failure?.kind === 'connect-timeout' ? 'timeout' : 'network', `${reason}${hint}`);
}

/**
 * Whether a host that does not answer is at fault: only where another one did, since many networks keep port 25 shut,
 * and only over a family that this machine has.
 */
function isToBlame(given: Given, { address, failure }: SmtpSession): boolean {
  if (failure === undefined || !UNANSWERED.includes(failure.kind)) return false;
  const { portIsOpen = false, families } = factsOf(given) ?? {};
  return portIsOpen && (families?.includes(address.includes(':') ? 6 : 4) ?? true);
}

const UNANSWERED: readonly FailureKind[] = ['connect-timeout', 'unreachable', 'prohibited'];

/** Conversations as far as connecting goes: what failed on the way is unknown unless another host answered. */
export function connectionsOf(given: Given): readonly SessionItem<SmtpSession['failure'] | 'connected'>[] {
  const items = sessionsOf(given).map((session): SessionItem<SmtpSession['failure'] | 'connected'> => {
    const { failure } = session;
    const subject = subjectOf(session);
    if (failure?.stage !== 'connect') return { subject, session, seen: found('connected' as const) };
    if (failure.kind === 'interrupted') return { subject, session, seen: unknown('limit', 'interrupted') };
    if (failure.kind === 'refused-connection' || isToBlame(given, session))
      return { subject, session, seen: found(failure) };
    return {
      subject,
      session,
      seen: unknown(failure.kind === 'connect-timeout' ? 'timeout' : 'network', failure.reason),
    };
  });
  return [...items, ...unresolvedIn(given)];
}

/** Conversations whose connection stood. */
export const conversationsOf = (given: Given): readonly SessionItem<SmtpSession>[] =>
  observedIn(given, (session) => (session.failure?.stage === 'connect' ? undefined : session));

/** Conversations in which the server was greeted: what EHLO told is known. */
export const greetedIn = (given: Given): readonly SessionItem<SmtpSession>[] =>
  observedIn(given, (session) =>
    session.replies.some(({ stage, code }) => HELLOS.includes(stage) && code >= 200 && code < 300)
      ? session
      : undefined,
  );
const HELLOS: readonly StageName[] = ['ehlo', 'helo', 'ehlo-after-tls', 'helo-after-tls'];

/** TLS of each conversation; what a host presents alike at several addresses is one subject. */
export const tlsIn = (given: Given): readonly SessionItem<TlsFacts>[] =>
  tlsWhere(given, () => true, 'no TLS came about');

/** The same, of the conversations that the rule is about. */
export function tlsWhere(
  given: Given,
  concerns: (session: SmtpSession) => boolean,
  otherwise: string,
): readonly SessionItem<TlsFacts>[] {
  const known = new Set<string>();
  const items = observedIn(given, (session) => (concerns(session) ? session.tls : undefined), otherwise);
  return items.filter(({ session: { host, tls } }) => {
    if (!tls) return true;
    const key = [host, tls.version, tls.cipher, ...tls.chain.map(({ fingerprint256 }) => fingerprint256)].join(' ');
    return !known.has(key) && known.add(key);
  });
}

export const repliesIn = (
  given: Given,
  ...stages: readonly StageName[]
): readonly SessionItem<readonly ReplyFact[]>[] =>
  observedIn(given, ({ replies }) => {
    const those = replies.filter(({ stage }) => stages.includes(stage));
    return those.length > 0 ? those : undefined;
  });

/** A reply as evidence, under the command that it answers. */
export const replyEvidence = ({ command, text }: Pick<ReplyFact, 'command' | 'text'>): readonly Evidence[] => [
  ...(command === undefined ? [] : [{ label: 'sent', value: command }]),
  { label: 'reply', value: text },
];

/** The last line without its code, for a message. */
export const shortReply = (text: string): string => {
  const last = text.split('\n').at(-1) ?? '';
  return last.length > 200 ? `${last.slice(0, 200)}…` : last;
};

type Rows = { readonly [T in SmtpTestName]: NonNullable<SmtpTests[T]>[number] };
type AnswerOf<R> = R extends { readonly code: infer A }
  ? A
  : R extends { readonly answered: infer A }
    ? A
    : R extends { readonly ends: infer A }
      ? A
      : R extends { readonly accepted: infer A }
        ? A
        : never;

/** The rows of a test that was asked for by name (those that the rule is about), each with what the server answered; skipped where it was not. */
export function rowsOf<T extends SmtpTestName>(
  given: Given,
  target: string,
  test: T,
  concerns: (row: Rows[T]) => boolean = () => true,
): readonly {
  readonly subject: string;
  readonly row: Observed<Rows[T]>;
  readonly answer: AnswerOf<Rows[T]> | Unknown;
}[] {
  const rows = factsOf(given)?.tests?.[test] as readonly Rows[T][] | undefined;
  if (rows === undefined) {
    const reason = notAsked(`--${test}-test was not given`);
    return [{ subject: target, row: reason, answer: reason }];
  }
  return rows.filter(concerns).map((row) => {
    const all = row as unknown as Partial<Record<'code' | 'answered' | 'ends' | 'accepted', AnswerOf<Rows[T]>>>;
    const answer = all.code ?? all.answered ?? all.ends ?? all.accepted ?? unknown('unreadable', 'no answer was kept');
    return { subject: subjectOf(row), row: found(row), answer };
  });
}

/**
 * The same, a subject a server: the rows that are at fault. One that is found counts though others got no answer; none
 * found and some unknown is unknown.
 */
export function faultyRowsOf<T extends SmtpTestName>(
  given: Given,
  target: string,
  test: T,
  isFaulty: (row: Rows[T], answer: Extract<AnswerOf<Rows[T]>, { readonly state: 'found' }>['value']) => boolean,
): readonly { readonly subject: string; readonly faulty: Observed<readonly Rows[T][]> }[] {
  const items = rowsOf(given, target, test);
  return [...new Set(items.map(({ subject }) => subject))].map((subject) => {
    const own = items.filter((item) => item.subject === subject);
    const faulty = own.flatMap(({ row, answer }) => {
      const known = answer as Observed<Parameters<typeof isFaulty>[1]>;
      return row.state === 'found' && known.state === 'found' && isFaulty(row.value, known.value) ? [row.value] : [];
    });
    const doubt = own.map(({ answer }) => answer as Observed<unknown>).find((one) => one.state === 'unknown');
    return { subject, faulty: faulty.length === 0 && doubt?.state === 'unknown' ? doubt : found(faulty) };
  });
}
