import type {
  Anomaly,
  AnomalyKind,
  Failure,
  FailureKind,
  ReplyFact,
  SessionEvent,
  Stage,
  StageName,
  TranscriptLine,
} from '../../facts/smtp.ts';
import type { Clock, Connection, TlsSettings, TlsStarted } from '../../io/ports.ts';
import { odditiesOf } from '../../syntax/smtp/oddities.ts';
import { shownLine, shownReply } from '../../syntax/smtp/oneline.ts';
import { serviceOf } from '../../syntax/smtp/other-service.ts';
import { createReplyReader, enhancedStatus, latin1, type Reply, type ReplyLine } from '../../syntax/smtp/reply.ts';

/** A line to send. `shown` takes its place in every record where it holds a secret. */
export interface Command {
  readonly stage: StageName;
  readonly line: string;
  readonly shown?: string;
  /** Instead of the one given for all. */
  readonly limitMs?: number;
}

export type Answer =
  | { readonly ok: true; readonly reply: ReplyFact }
  | { readonly ok: false; readonly failure: Failure };

/** All that is kept of a conversation. */
export interface Kept {
  readonly stages: readonly Stage[];
  readonly replies: readonly ReplyFact[];
  readonly anomalies: readonly Anomaly[];
  readonly transcript: readonly TranscriptLine[];
  readonly events: readonly SessionEvent[];
  readonly roundTrips: number;
  readonly pipelined: boolean;
}

export interface Conversation {
  /** The next reply, which answers no command: the greeting. */
  listen(stage: StageName, limitMs: number): Promise<Answer>;
  /** Sends one command and waits for its reply. */
  ask(command: Command, limitMs: number): Promise<Answer>;
  /** Sends all at once (RFC 2920) and then reads a reply for each, a stage each; stops at the first that fails to come. */
  askTogether(commands: readonly Command[], limitMs: number): Promise<readonly Answer[]>;
  /** Sends octets that are answered by `listen`: the letter itself. `shown` stands for them. */
  send(bytes: Uint8Array, shown: readonly string[]): Promise<void>;
  startTls(settings: Omit<TlsSettings, 'timeoutMs' | 'signal'>, limitMs: number): Promise<TlsStarted>;
  /** Whatever came that nobody asked for, without waiting for more than `waitMs`. */
  drain(stage: StageName, waitMs?: number): Promise<ReplyFact | undefined>;
  /** Runs what belongs to a stage and keeps how long it took. */
  timed<T>(stage: StageName, work: () => Promise<T>): Promise<T>;
  /** From here on this text is masked in all that is kept: a server may echo what it was sent. */
  hide(secret: string): void;
  event(text: string): void;
  anomaly(kind: AnomalyKind, stage: StageName, line: string): void;
  /** More time for the whole: after the final dot. */
  extend(ms: number): void;
  close(): void;
  readonly connection: Connection;
  record(): Kept;
}

export interface ConversationSettings {
  readonly connection: Connection;
  readonly clock: Clock;
  /** Ticks when the connection was begun. */
  readonly began: number;
  /** Ticks at which the whole must be over. */
  readonly deadline: number;
  readonly signal: AbortSignal;
}

const TRANSCRIPT_LIMIT = 3000;
const ANOMALY_LIMIT = 100;

/** Talks over a connection and keeps every line, reply and time. Knows how SMTP is spoken, not what is to be said. */
export function createConversation(settings: ConversationSettings): Conversation {
  const { clock, began, signal } = settings;
  let { connection, deadline } = settings;
  let isTls = false;
  let roundTrips = 1;
  let pipelined = false;
  /** A 421 that came unasked answers whatever comes next: the server is closing (RFC 5321 section 3.8). */
  let parting: Reply | undefined;
  let closed: { readonly kind: FailureKind; readonly reason: string } | undefined;
  const stages: Stage[] = [];
  const replies: ReplyFact[] = [];
  const anomalies: Anomaly[] = [];
  const transcript: TranscriptLine[] = [];
  const events: SessionEvent[] = [];
  const secrets: string[] = [];
  /** While the server is being signed in to, an echo of a secret too short to be looked for everywhere is masked too. */
  let isSigningIn = false;
  const masked = (text: string): string => secrets.reduce((rest, secret) => maskedIn(rest, secret, isSigningIn), text);
  const now = (): number => Math.round((clock.ticks() - began) * 10) / 10;

  const put = (from: TranscriptLine['from'], line: string, ending?: TranscriptLine['ending']): void => {
    if (transcript.length >= TRANSCRIPT_LIMIT) return;
    transcript.push({
      ms: now(),
      from,
      line: masked(line),
      ...(isTls ? { tls: true } : {}),
      ...(ending ? { ending } : {}),
    });
  };
  const reader = createReplyReader(({ raw, ending }) =>
    put('server', shownLine(raw), ending === 'crlf' ? undefined : ending),
  );
  const anomaly = (kind: AnomalyKind, stage: StageName, line: string): void => {
    if (anomalies.length < ANOMALY_LIMIT) anomalies.push({ kind, stage, line: masked(shownLine(line)) });
  };
  const noteOddities = (stage: StageName, lines: readonly ReplyLine[], code = lines.at(-1)?.code ?? 0): void => {
    for (const { kind, line } of odditiesOf({ lines, code })) anomaly(kind, stage, line);
  };
  const event = (text: string): void => void events.push({ ms: now(), text });

  /** What came of a reply that did not end is kept too: a line cut off in the middle is telling. */
  const cutOff = (): string | undefined => {
    const rest = reader.rest();
    const last = rest?.lines.at(-1);
    if (last?.ending === 'cut') put('server', shownLine(last.raw), 'cut');
    return rest && masked(shownReply(rest.lines));
  };
  const failed = (stage: StageName, kind: FailureKind, reason: string): Answer => {
    const left = reader.rest()?.lines ?? [];
    // What was waited for in vain may have come in a form that nobody takes for a reply: that is the fault then.
    const whole = left.filter(({ ending, raw }) => ending !== 'cut' || (kind === 'silent' && raw.includes('\r')));
    if (kind !== 'not-smtp') noteOddities(stage, whole);
    const partial = cutOff();
    return { ok: false, failure: { stage, kind, reason, ...(partial === undefined ? {} : { partial }) } };
  };
  const received = (one: Awaited<ReturnType<Connection['receive']>>): void => {
    if (one?.kind === 'data') reader.feed(one.bytes);
    else if (one?.kind === 'closed' && !closed) {
      closed = { kind: one.how === 'fin' ? 'closed' : 'reset', reason: one.reason };
      event(one.reason);
    }
  };

  const read = async (stage: StageName, limitMs: number, command?: Command): Promise<Answer> => {
    const asked = clock.ticks();
    const until = Math.min(asked + limitMs, deadline);
    for (;;) {
      const reply = parting ?? reader.next();
      parting = undefined;
      if (reply) return { ok: true, reply: keep(stage, reply, asked, command) };
      const service = stage === 'greeting' ? serviceOf(reader.rest()?.lines[0]?.raw ?? '') : undefined;
      if (service) return failed(stage, 'not-smtp', `${service} answers`);
      if (reader.isEndless()) {
        reader.drop();
        return failed(stage, 'endless', 'a reply that does not end');
      }
      if (closed) return failed(stage, closed.kind, closed.reason);
      const left = until - clock.ticks();
      if (signal.aborted) return failed(stage, 'interrupted', 'interrupted');
      if (left <= 0) return late(stage, limitMs, until < asked + limitMs);
      received(await connection.receive(left, signal));
    }
  };
  const late = (stage: StageName, limitMs: number, bySession: boolean): Answer => {
    if (bySession) return failed(stage, 'session-limit', `the session had taken ${seconds(deadline - began)} s in all`);
    const what = reader.rest() === undefined ? 'no reply' : 'a reply that was not whole';
    return failed(stage, 'silent', `${what} within ${seconds(limitMs)} s`);
  };
  const keep = (stage: StageName, reply: Reply, asked: number, command: Command | undefined): ReplyFact => {
    const status = enhancedStatus(reply.lines.at(-1)?.text ?? '');
    const fact: ReplyFact = {
      stage,
      ...(command ? { command: command.shown ?? command.line } : {}),
      code: reply.code,
      text: masked(shownReply(reply.lines)),
      ...(status === undefined ? {} : { status }),
      ms: Math.round((clock.ticks() - asked) * 10) / 10,
    };
    replies.push(fact);
    noteOddities(stage, reply.lines, reply.code);
    // AUTH goes on for as long as the server asks (RFC 4954 section 4).
    if (stage === 'auth' || stage === 'script') isSigningIn &&= reply.code === 334;
    return fact;
  };
  const drain = async (stage: StageName, waitMs = 0): Promise<ReplyFact | undefined> => {
    for (let wait = waitMs; ; wait = 0) {
      const one = await connection.receive(wait, signal);
      if (!one) break;
      received(one);
      if (one.kind === 'closed') break;
    }
    let last: ReplyFact | undefined;
    for (let reply = reader.next(); reply; reply = reader.next()) {
      if (reply.code === 421) {
        parting ??= reply;
        continue;
      }
      anomaly('unsolicited', stage, reply.lines.at(-1)?.raw ?? '');
      const text = masked(shownReply(reply.lines));
      last = { stage, code: reply.code, text, ms: 0 };
    }
    return last;
  };
  const write = async (commands: readonly Command[]): Promise<void> => {
    for (const { line, shown } of commands) put('client', shown ?? line);
    roundTrips++;
    await within(connection.send(octets(commands.map(({ line }) => `${line}\r\n`).join(''))), deadline - clock.ticks());
  };
  /** Who closed before we spoke may have said why. */
  const lastWords = (answer: Answer, words: ReplyFact | undefined): Answer =>
    answer.ok || !words ? answer : { ok: false, failure: { ...answer.failure, code: words.code, reply: words.text } };

  return {
    listen: read,
    ask: async (command, limitMs) => {
      const words = await drain(command.stage);
      await write([command]);
      return lastWords(await read(command.stage, limitMs, command), words);
    },
    askTogether: async (commands, limitMs) => {
      const words = commands[0] ? await drain(commands[0].stage) : undefined;
      await write(commands);
      if (commands.length > 1) pipelined = true;
      const answers: Answer[] = [];
      for (const command of commands) {
        const start = clock.ticks();
        const answer = lastWords(await read(command.stage, command.limitMs ?? limitMs, command), words);
        if (command.stage !== 'test')
          stages.push({ name: command.stage, ms: Math.round((clock.ticks() - start) * 10) / 10 });
        answers.push(answer);
        if (!answer.ok) break;
      }
      return answers;
    },
    send: async (bytes, shown) => {
      for (const line of shown) put('client', line);
      roundTrips++;
      await within(connection.send(bytes), deadline - clock.ticks());
    },
    startTls: async (tls, limitMs) => {
      for (let one = await connection.receive(0); one?.kind === 'data'; one = await connection.receive(0))
        received(one);
      const clear = reader.drop();
      if (clear) anomaly('clear-text-after-starttls', 'tls', clear.lines.map(({ raw }) => raw).join(' '));
      const timeoutMs = Math.max(Math.min(limitMs, deadline - clock.ticks()), 1);
      const started = await connection.startTls({ ...tls, timeoutMs, signal });
      if (started.clearText.length > 0) {
        const text = latin1(started.clearText);
        for (const line of text.split('\n').slice(0, 20))
          if (line.trim() !== '') put('server', shownLine(line.trimEnd()));
        if (!tls.implicit) anomaly('clear-text-after-starttls', 'tls', text.trim());
      }
      if (started.state === 'established') {
        connection = started.connection;
        isTls = true;
        // TLS 1.3 costs one round trip, earlier versions two (RFC 8446 section 2).
        roundTrips += started.tls.version === 'TLSv1.3' ? 1 : 2;
      }
      return started;
    },
    drain,
    hide: (secret) => {
      if (secret !== '') secrets.push(secret);
      isSigningIn = true;
    },
    timed: async (name, work) => {
      const start = clock.ticks();
      const result = await work();
      stages.push({ name, ms: Math.round((clock.ticks() - start) * 10) / 10 });
      return result;
    },
    event,
    anomaly,
    extend: (ms) => {
      deadline += ms;
    },
    close: () => connection.close(),
    get connection() {
      return connection;
    },
    record: () => ({ stages, replies, anomalies, transcript, events, roundTrips, pipelined }),
  };
}

const MASK = '*****';

/** A secret of a few characters stands in many a word: only where it is a word of its own is it the secret. */
function maskedIn(text: string, secret: string, isSigningIn: boolean): string {
  if (secret.length > 3) return text.replaceAll(secret, MASK);
  if (!isSigningIn || !text.includes(secret)) return text;
  const escaped = secret.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const word = new RegExp(`(?<![\\w.])${escaped}(?![\\w]|\\.\\w)`, 'g');
  // The code of a reply is none of ours, whatever the secret.
  return text.replace(word, (found, at: number) => (at === 0 && /^\d{3}$/.test(found) ? found : MASK));
}

const seconds = (ms: number): number => Math.round(ms / 1000);

/** A char an octet, but addresses beyond ASCII go out as UTF-8 (RFC 6531). */
function octets(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Waits no longer than that: a server that does not read must not hold us. */
async function within(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([
    work,
    new Promise<void>((resolve) => {
      timer = setTimeout(resolve, Math.max(ms, 0));
    }),
  ]);
  clearTimeout(timer);
}
