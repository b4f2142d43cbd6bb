import type { SpfEvaluation } from '../../facts/spf.ts';
import type { Clock, Resolver } from '../../io/ports.ts';
import { formatAddress, parseAddress } from '../../syntax/network.ts';
import { checkHost } from './check-host.ts';
import { type Evaluation, type Judged, SpfStop, type Steps } from './evaluation.ts';
import { explanationOf } from './explanation.ts';
import { identityOf } from './identity.ts';
import { type Asking, completed, createQuestions } from './questions.ts';

/** What RFC 7208 section 4.1 gives check_host(). */
export interface SpfQuery {
  /** The client's address; IPv4 in IPv6 counts as IPv4. */
  readonly ip: string;
  /** MAIL FROM; empty to check the HELO name. */
  readonly sender: string;
  readonly helo: string;
  /** Evaluated in place of what the sender's domain publishes. */
  readonly record?: string;
  /** The name of the host that asks, for the macro `r`; `unknown` where it is not given. */
  readonly receiver?: string;
}

export interface SpfPorts {
  readonly resolver: Resolver;
  readonly clock: Pick<Clock, 'now' | 'ticks'>;
  readonly signal?: AbortSignal;
}

/**
 * Evaluates SPF for one client (RFC 7208 section 4, check_host()). What DNS does not answer is a `temperror` with its
 * reason. Throws `RangeError` where `ip` is not an IP address.
 */
export async function evaluateSpf(query: SpfQuery, { resolver, clock, signal }: SpfPorts): Promise<SpfEvaluation> {
  const client = parseAddress(query.ip);
  if (!client) throw new RangeError(`not an IP address: ${query.ip}`);
  const identity = identityOf(query.sender, query.helo);
  const started = clock.ticks();
  const evaluation: Evaluation = {
    values: {
      identity,
      client,
      helo: query.helo,
      receiver: query.receiver ?? 'unknown',
      time: Math.floor(clock.now() / 1000),
    },
    client,
    address: formatAddress(client),
    questions: createQuestions(resolver, signal),
    elapsed: () => clock.ticks() - started,
    lookups: 0,
    voids: 0,
    frame: undefined,
  };
  return completed(evaluated(query, identity.domain, evaluation));
}

function* evaluated(
  { ip, helo, sender, record }: SpfQuery,
  domain: string,
  evaluation: Evaluation,
): Asking<SpfEvaluation> {
  const trace: Steps = { domain, steps: [] };
  const judged = yield* judge(domain, evaluation, trace, record);
  const { result, mechanism, reason, unknown, limit } = judged;
  trace.result = result;
  // The counts are those of the verdict: an explanation costs nothing.
  const { lookups, voids } = evaluation;
  const explanation = result === 'fail' ? yield* explanationOf(judged, evaluation) : undefined;
  const speculative = evaluation.questions.unneeded();
  const evaluated: Growing = { ip, helo, sender, domain, result, lookups, voidLookups: voids, trace };
  if (mechanism) evaluated.mechanism = decisive(trace) ?? mechanism.text;
  if (explanation !== undefined) evaluated.explanation = explanation;
  if (reason !== undefined) evaluated.reason = reason;
  if (unknown !== undefined) evaluated.unknown = unknown;
  if (limit !== undefined) evaluated.limit = limit;
  if (speculative.length > 0) evaluated.speculative = speculative;
  return evaluated;
}

/** A verdict while it is put together: to spread what it may have or not costs as much as a term. */
type Growing = { -readonly [K in keyof SpfEvaluation]: SpfEvaluation[K] };

function* judge(domain: string, evaluation: Evaluation, trace: Steps, record: string | undefined): Asking<Judged> {
  try {
    return yield* checkHost(domain, evaluation, trace, record);
  } catch (error) {
    if (!(error instanceof SpfStop)) throw error;
    const { result, message: reason, unknown, limit } = error;
    return { result, reason, ...(unknown ? { unknown } : {}), ...(limit ? { limit } : {}) };
  }
}

/** The term that matched in the record that decided; behind a redirect it stands in that other record. */
function decisive(trace: Steps): string | undefined {
  const last = trace.steps.find(({ outcome }) => outcome === 'matched');
  if (last?.text.toLowerCase().startsWith('redirect=') && last.record) return decisive(last.record as Steps);
  return last?.text;
}
