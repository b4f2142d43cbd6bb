import { isIP } from 'node:net';
import type { DnsAnswer, DnsExchange, RecordData, RecordType } from '../../../facts/dns.ts';
import { notAsked, type Unknown, unknown } from '../../../facts/observed.ts';
import { foldName, formatName, parseName } from '../../../syntax/names.ts';
import { UsageError } from '../../../usage-error.ts';
import type { QueryOptions, Resolver } from '../../ports.ts';
import type { Mapping } from '../endpoint-map.ts';
import { createAnswers, type Done } from './answers.ts';
import { consult, type Statement } from './consult.ts';
import { createDeadline, type Deadline, stop } from './deadline.ts';
import { createServerOrder, type Failed } from './fail-over.ts';
import { createLimit } from './limit.ts';
import { ALIAS_LIMIT, tooManyAliases } from './outcome.ts';
import { parseResolverAddress, type ResolverAddress } from './resolver-address.ts';
import { createServer, type Question, type Server } from './server.ts';

export interface ResolverSettings {
  /** In the order in which they are asked. */
  readonly servers: readonly ResolverAddress[];
  /** Milliseconds for the whole of one question: retransmissions, TCP, other servers, aliases. */
  readonly timeoutMs: number;
  readonly mappings?: readonly Mapping[];
  /** Only this address family is used to reach servers. */
  readonly family?: 4 | 6;
  /** Certificate authorities (PEM) to trust besides the usual ones, for `tls` and `https`. */
  readonly authorities?: readonly string[];
  /** Questions under way at once; more wait, and their time begins when they are asked. */
  readonly concurrency?: number;
  /** Answers that are remembered. */
  readonly cacheSize?: number;
  /** Monotonic milliseconds, for the lifetime of what is remembered. */
  readonly now?: () => number;
}

export interface ClosableResolver extends Resolver {
  /** Ends what is under way (as timed out) and lets go of every socket. */
  close(): void;
}

const CONCURRENCY = 1000;
const CACHE_SIZE = 20_000;
/** RFC 9520 section 3.2: failures are remembered too, for at least a second, at most five minutes. */
const FAILURE_SECONDS = 5;
/** Servers that were named by address: more are let go of. */
const AUTHORITY_LIMIT = 100;

type Answer = DnsAnswer<RecordData[RecordType]>;

/** What was learned on the way along aliases that an answer did not follow. */
interface Trail {
  readonly began: number;
  /** The name at its beginning. */
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly ttl?: number;
  readonly authenticated?: boolean;
}

/** The DNS client of this program. Throws `UsageError` when no server is of the wanted family. */
export function createResolver(settings: ResolverSettings): ClosableResolver {
  const { timeoutMs, family, mappings = [], authorities = [], now = () => performance.now() } = settings;
  const socketOptions = { mappings, family, authorities };
  const usable = settings.servers.filter(({ host }) => isOfFamily(host, family));
  if (usable.length === 0)
    throw new UsageError(
      family ? `No resolver has an IPv${family} address.` : 'There is no resolver to ask.',
      'Name one, for example: --resolver 192.0.2.1',
    );
  const servers = usable.map((address) => createServer(address, socketOptions));
  const order = createServerOrder(servers, timeoutMs, now);
  const only = servers.length === 1 ? servers[0] : undefined;
  const named = new Map<string, Server>();
  const answers = createAnswers<Answer>(settings.cacheSize ?? CACHE_SIZE, now, recalled);
  const limit = createLimit(settings.concurrency ?? CONCURRENCY);

  /** The server that the caller named, kept for its next questions. */
  function authority(address: ResolverAddress): Server {
    const known = named.get(address.text);
    if (known) return known;
    const server = createServer(address, socketOptions);
    if (named.size >= AUTHORITY_LIMIT) {
      const [oldest] = named;
      if (oldest) {
        named.delete(oldest[0]);
        oldest[1].close();
      }
    }
    named.set(address.text, server);
    return server;
  }

  /** Never rejects but for a bug of ours. */
  function ask(
    question: Question,
    at: ResolverAddress | undefined,
    deadline: Deadline,
    done: Done<Answer>,
  ): Promise<Answer> {
    const keep = (answer: Answer): Answer => {
      // What was broken off says nothing of the world.
      const seconds = deadline.stopped ? 0 : answer.state === 'unknown' ? FAILURE_SECONDS : (answer.ttl ?? 0);
      stop(deadline);
      limit.leave();
      done(answer, seconds);
      return answer;
    };
    const start = (): Promise<Answer> => follow(question, at, deadline, { began: performance.now() }, keep);
    const queued = limit.enter();
    if (!queued) return start();
    return queued.then(() => {
      deadline.endsAt = performance.now() + timeoutMs;
      return start();
    });
  }

  /** Aliases that lead out of an answer are asked for in their turn, under the same deadline. */
  function follow(
    question: Question,
    at: ResolverAddress | undefined,
    deadline: Deadline,
    trail: Trail,
    keep: (answer: Answer) => Answer,
  ): Promise<Answer> {
    const goOn = (said: Statement): Answer | Promise<Answer> => {
      if (said.state !== 'stated') return keep(notKnown(said));
      const { outcome } = said;
      // An authority need not know where an alias leads; whoever asks it wants to know about this zone.
      if (outcome.state !== 'alias' || at) return keep(answerOf(said, trail));
      const aliases = [...(trail.aliases ?? []), ...outcome.aliases];
      if (aliases.length > ALIAS_LIMIT) return keep(notKnown(tooManyAliases(trail.name ?? question.name)));
      const target = parseName(aliases.at(-1) ?? '');
      if (!target.ok) return keep(unknown('malformed', `an alias to a name that is none: ${target.message}`));
      const next = { name: foldName(formatName(target.labels)), type: question.type };
      const further = {
        began: trail.began,
        name: trail.name ?? question.name,
        aliases,
        ttl: Math.min(trail.ttl ?? outcome.ttl, outcome.ttl),
        authenticated: trail.authenticated !== false && said.authenticated,
      };
      return follow(next, at, deadline, further, keep);
    };
    const one = at ? authority(at) : only;
    if (one) return consult(one, question, at === undefined, deadline, goOn);
    return order
      .firstOf<Statement>((server, until) => consult(server, question, true, until, (said) => said), deadline)
      .then(goOn);
  }

  function lookUp(name: string, type: RecordType, { server, signal }: QueryOptions): Answer | Promise<Answer> {
    const at = server === undefined ? undefined : parseResolverAddress(server);
    if (at && !isOfFamily(at.host, family)) return notAsked(`-${family}`);
    const folded = comparable(name);
    if (typeof folded !== 'string') return notAName(name, folded.message);
    return answers.of(at ? `${type} ${at.text}` : type, folded, signal, (done) => {
      const deadline = createDeadline(timeoutMs);
      return { promise: ask({ name: folded, type }, at, deadline, done), stop: () => stop(deadline) };
    });
  }

  return {
    query: (name, type, options = {}) =>
      Promise.resolve(lookUp(name, type, options) as DnsAnswer<RecordData[typeof type]>),
    lookUp: (name, type, options = {}) => lookUp(name, type, options) as DnsAnswer<RecordData[typeof type]>,
    close() {
      for (const server of [...servers, ...named.values()]) server.close();
      named.clear();
    },
  };
}

/** Names that are their own presentation form but for case: nearly all. */
const PLAIN = /^[!-\-/-[\]-~]{1,63}(?:\.[!-\-/-[\]-~]{1,63})*$/;
const PLAIN_LIMIT = 253;

/** A name in the form in which names are compared, or why it is none. */
function comparable(name: string): string | { readonly message: string } {
  if (name.length <= PLAIN_LIMIT && PLAIN.test(name)) return name.toLowerCase();
  const parsed = parseName(name);
  return parsed.ok ? foldName(formatName(parsed.labels)) : parsed;
}

const isOfFamily = (host: string, family: 4 | 6 | undefined): boolean =>
  family === undefined || isIP(host) === 0 || isIP(host) === family;

const notAName = (text: string, why: string): Unknown =>
  unknown('malformed', `${formatName([text])} is not a domain name: ${why}`);

const notKnown = (failure: Failed | { readonly state: 'bogus'; readonly reason: string }): Unknown =>
  unknown(failure.state === 'bogus' ? 'bogus' : failure.kind, failure.reason);

function answerOf(
  { outcome, server, transport, authenticated, authoritative }: Extract<Statement, { state: 'stated' }>,
  trail: Trail,
): Answer {
  const aliases = trail.aliases ? [...trail.aliases, ...outcome.aliases] : outcome.aliases;
  if (aliases.length > ALIAS_LIMIT) return notKnown(tooManyAliases(trail.name ?? ''));
  const ttl = trail.ttl === undefined ? outcome.ttl : Math.min(trail.ttl, outcome.ttl);
  const isAuthenticated = trail.authenticated !== false && authenticated;
  const via = { server, transport, ms: Math.round(performance.now() - trail.began) };
  const why = outcome.state === 'absent' ? outcome.why : 'nodata';
  // Spelt out: to spread what they share would cost more than all the rest of it.
  const answer: Answer =
    outcome.state === 'found'
      ? { state: 'found', value: outcome.value, ttl, authenticated: isAuthenticated, authoritative, via }
      : { state: 'absent', why, ttl, authenticated: isAuthenticated, authoritative, via };
  return aliases.length > 0 ? { ...answer, aliases } : answer;
}

/** What is remembered, with what is left of its life. Objects that begin with a spread are slow to build. */
function recalled(answer: Answer, secondsLeft: number): Answer {
  const { via, ttl } = answer;
  const fresh: { ttl?: number; via?: DnsExchange } = {};
  if (ttl !== undefined) fresh.ttl = secondsLeft;
  if (via) fresh.via = { server: via.server, transport: 'cache', ms: 0 };
  return Object.assign({}, answer, fresh);
}
