import type { DnsAnswer, RecordData } from '../../facts/dns.ts';
import type { SpfResult } from '../../facts/spf.ts';
import { parseRecord } from '../../syntax/spf/parse.ts';
import type { AskingMechanism, Mechanism, Qualifier, Redirect, SpfRecord } from '../../syntax/spf/record.ts';
import { ask } from './ask.ts';
import {
  checkTime,
  countLookup,
  countVoid,
  type Evaluation,
  type Judged,
  noAnswer,
  SpfStop,
  type Steps,
} from './evaluation.ts';
import { expandTarget } from './expand-target.ts';
import { malformed } from './identity.ts';
import { isStatic, type Matched, match, matchStatic } from './mechanisms.ts';
import { type Published, publishedOf } from './published.ts';
import type { Asking } from './questions.ts';
import { noteFailed, noteJudged, noteRest, noteStatic, since } from './trace.ts';

/** RFC 7208 section 4.6.2. */
const RESULTS: Readonly<Record<Qualifier, SpfResult>> = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' };

/**
 * check_host() of RFC 7208 section 4 for one domain; includes and redirects come back here. Errors end the whole
 * evaluation by `SpfStop`. `given` is evaluated in place of what the domain publishes.
 */
export function* checkHost(domain: string, evaluation: Evaluation, trace: Steps, given?: string): Asking<Judged> {
  const reason = malformed(domain);
  if (reason !== undefined) return none(reason, trace);
  const { texts, parsed } =
    given === undefined
      ? publishedBy(yield* ask(domain, 'TXT', evaluation), domain, evaluation, trace)
      : { texts: [given], parsed: parseRecord(given) };
  if (parsed === undefined) return none(`${domain} has no SPF record`, trace);
  trace.text = texts[0] ?? '';
  // RFC 7208 section 4.5.
  if (texts.length > 1) throw new SpfStop('permerror', `${domain} has ${texts.length} SPF records`);
  if (!parsed.ok)
    throw new SpfStop('permerror', `${domain}: ${parsed.mistake.message} (column ${parsed.mistake.column})`);
  const judged = yield* evaluateRecord(parsed.record, domain, evaluation, trace);
  trace.result = judged.result;
  return judged;
}

function none(reason: string, trace: Steps): Judged {
  trace.result = 'none';
  return { result: 'none', reason };
}

/** What the answer to a domain's TXT question says. */
function publishedBy(
  answer: DnsAnswer<RecordData['TXT']>,
  domain: string,
  evaluation: Evaluation,
  trace: Steps,
): Published {
  checkTime(evaluation);
  if (answer.state === 'unknown') throw noAnswer(answer, `TXT ${domain}`);
  // The first question of all is no term; those of includes and redirects are (RFC 7208 section 4.6.4).
  if (answer.state === 'absent' && evaluation.lookups > 0) {
    trace.result = 'none';
    countVoid(evaluation);
  }
  return publishedOf(answer);
}

function* evaluateRecord(record: SpfRecord, domain: string, evaluation: Evaluation, trace: Steps): Asking<Judged> {
  const { mechanisms, redirect } = record;
  const frame = { record, domain, above: evaluation.frame, at: 0, isAhead: false };
  evaluation.frame = frame;
  for (const mechanism of mechanisms) {
    const matched = isStatic(mechanism)
      ? noteStatic(mechanism, matchStatic(mechanism, evaluation), evaluation, trace)
      : yield* evaluateTerm(mechanism, frame.at, record, domain, evaluation, trace);
    frame.at++;
    if (!matched) continue;
    noteRest(record, frame.at, evaluation, trace);
    evaluation.frame = frame.above;
    return { result: RESULTS[mechanism.qualifier], mechanism, by: { record, domain } };
  }
  // RFC 7208 section 4.7: nothing matched, and there is no redirect.
  const judged: Judged = redirect
    ? yield* follow(redirect, domain, evaluation, trace)
    : { result: 'neutral', by: { record, domain } };
  evaluation.frame = frame.above;
  return judged;
}

/** A term that asks, with its step in the trace, also when it ends the evaluation. */
function* evaluateTerm(
  mechanism: AskingMechanism,
  at: number,
  record: SpfRecord,
  domain: string,
  evaluation: Evaluation,
  trace: Steps,
): Asking<boolean> {
  const started = evaluation.elapsed();
  // Kept outside, so that the trace of an include survives its failure.
  const nested: Steps = { domain: '', steps: [] };
  try {
    countLookup(evaluation);
    const judged: Matched =
      mechanism.name === 'include'
        ? yield* include(mechanism, domain, evaluation, nested)
        : yield* match(mechanism, domain, evaluation);
    return noteJudged(mechanism, judged, since(started, evaluation), evaluation, trace);
  } catch (error) {
    if (error instanceof SpfStop) {
      noteFailed(mechanism, error, nested, since(started, evaluation), evaluation, trace);
      noteRest(record, at + 1, evaluation, trace);
    }
    throw error;
  }
}

/** RFC 7208 section 5.2, the table of results. */
function* include(
  mechanism: Mechanism & { readonly name: 'include' },
  domain: string,
  evaluation: Evaluation,
  nested: Steps,
): Asking<Matched> {
  const target = yield* expandTarget(mechanism.domain, domain, evaluation);
  if (target === undefined) throw new SpfStop('permerror', `${mechanism.text} names no domain that can exist`);
  nested.domain = target;
  const judged = yield* checkHost(target, evaluation, nested);
  if (judged.result === 'none') throw new SpfStop('permerror', `${mechanism.text}: ${judged.reason}`);
  return { matched: judged.result === 'pass', why: `${target} says ${judged.result}`, target, record: nested };
}

/** RFC 7208 section 6.1: the other record stands in place of this one; a domain without one is a permerror. */
function* follow(redirect: Redirect, domain: string, evaluation: Evaluation, trace: Steps): Asking<Judged> {
  const started = evaluation.elapsed();
  const nested: Steps = { domain: '', steps: [] };
  try {
    countLookup(evaluation);
    const target = yield* expandTarget(redirect.domain, domain, evaluation);
    if (target === undefined) throw new SpfStop('permerror', `${redirect.text} names no domain that can exist`);
    nested.domain = target;
    const judged = yield* checkHost(target, evaluation, nested);
    if (judged.result === 'none') throw new SpfStop('permerror', `${redirect.text}: ${judged.reason}`);
    const why = `${target} says ${judged.result}`;
    noteJudged(redirect, { matched: true, why, target, record: nested }, since(started, evaluation), evaluation, trace);
    return judged;
  } catch (error) {
    if (error instanceof SpfStop) noteFailed(redirect, error, nested, since(started, evaluation), evaluation, trace);
    throw error;
  }
}
