import type { SpfEvaluation } from '../../facts/spf.ts';
import type { Clock, Resolver } from '../../io/ports.ts';
import { parseAddress } from '../../syntax/network.ts';
import { checkHost } from './check-host.ts';
import { type Evaluation, type Judged, SpfStop, type Steps } from './evaluation.ts';
import { explanationOf } from './explanation.ts';
import { identityOf } from './identity.ts';
import { createQuestions } from './questions.ts';
import { preferredName, validatedNames } from './validated-name.ts';

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
  const questions = createQuestions(resolver, signal);
  const started = clock.ticks();
  const values = {
    identity,
    client,
    helo: query.helo,
    receiver: query.receiver ?? 'unknown',
    time: Math.floor(clock.now() / 1000),
  };
  const evaluation: Evaluation = {
    values,
    client,
    questions,
    elapsed: () => clock.ticks() - started,
    validatedName: async (domain) => preferredName((await validatedNames(client, questions)).names, domain),
    lookups: 0,
    voids: 0,
  };
  const trace: Steps = { domain: identity.domain, steps: [] };
  const judged = await judge(identity.domain, evaluation, trace, query.record);
  trace.result = judged.result;
  // The counts are those of the verdict: an explanation costs nothing.
  const { lookups, voids } = evaluation;
  const explanation = judged.result === 'fail' ? await explanationOf(judged, evaluation) : undefined;
  const speculative = questions.unneeded();
  return {
    ip: query.ip,
    helo: query.helo,
    sender: query.sender,
    domain: identity.domain,
    result: judged.result,
    ...(judged.mechanism ? { mechanism: decisive(trace) ?? judged.mechanism.text } : {}),
    ...(explanation === undefined ? {} : { explanation }),
    lookups,
    voidLookups: voids,
    ...(judged.reason === undefined ? {} : { reason: judged.reason }),
    ...(judged.unknown === undefined ? {} : { unknown: judged.unknown }),
    trace,
    ...(speculative.length > 0 ? { speculative } : {}),
  };
}

async function judge(
  domain: string,
  evaluation: Evaluation,
  trace: Steps,
  record: string | undefined,
): Promise<Judged> {
  try {
    return await checkHost(domain, evaluation, trace, record);
  } catch (error) {
    if (!(error instanceof SpfStop)) throw error;
    return { result: error.result, reason: error.message, ...(error.unknown ? { unknown: error.unknown } : {}) };
  }
}

/** The term that matched in the record that decided; behind a redirect it stands in that other record. */
function decisive(trace: Steps): string | undefined {
  const last = trace.steps.find(({ outcome }) => outcome === 'matched');
  if (last?.text.toLowerCase().startsWith('redirect=') && last.record) return decisive(last.record as Steps);
  return last?.text;
}
