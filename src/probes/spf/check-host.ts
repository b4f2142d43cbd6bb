import { spfTexts } from '../../facts/reported.ts';
import type { SpfResult, SpfStep } from '../../facts/spf.ts';
import { parseRecord } from '../../syntax/spf/parse.ts';
import type { Mechanism, Qualifier, SpfRecord } from '../../syntax/spf/record.ts';
import { askAhead } from './ahead.ts';
import {
  checkTime,
  countLookup,
  countVoid,
  type Evaluation,
  expandTarget,
  type Judged,
  SpfStop,
  type Steps,
} from './evaluation.ts';
import { malformed } from './identity.ts';
import { type Matched, match } from './mechanisms.ts';

/** RFC 7208 section 4.6.2. */
const RESULTS: Readonly<Record<Qualifier, SpfResult>> = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' };

/**
 * check_host() of RFC 7208 section 4 for one domain; includes and redirects come back here. Errors end the whole
 * evaluation by `SpfStop`. `given` is evaluated in place of what the domain publishes.
 */
export async function checkHost(domain: string, evaluation: Evaluation, trace: Steps, given?: string): Promise<Judged> {
  const reason = malformed(domain);
  if (reason !== undefined) return none(reason, trace);
  const texts = given === undefined ? await publishedAt(domain, evaluation, trace) : [given];
  const [text] = texts;
  if (text === undefined) return none(`${domain} has no SPF record`, trace);
  trace.text = text;
  // RFC 7208 section 4.5.
  if (texts.length > 1) throw new SpfStop('permerror', `${domain} has ${texts.length} SPF records`);
  const parsed = parseRecord(text);
  if (!parsed.ok)
    throw new SpfStop('permerror', `${domain}: ${parsed.mistake.message} (column ${parsed.mistake.column})`);
  const judged = await evaluateRecord(parsed.record, domain, evaluation, trace);
  trace.result = judged.result;
  return judged;
}

function none(reason: string, trace: Steps): Judged {
  trace.result = 'none';
  return { result: 'none', reason };
}

async function publishedAt(domain: string, evaluation: Evaluation, trace: Steps): Promise<readonly string[]> {
  const answer = await evaluation.questions.ask(domain, 'TXT');
  checkTime(evaluation);
  if (answer.state === 'unknown') throw new SpfStop('temperror', `TXT ${domain}: ${answer.reason}`, answer.kind);
  // The first question of all is no term; those of includes and redirects are (RFC 7208 section 4.6.4).
  if (answer.state === 'absent' && evaluation.lookups > 0) {
    trace.result = 'none';
    countVoid(evaluation);
  }
  return spfTexts(answer);
}

async function evaluateRecord(
  record: SpfRecord,
  domain: string,
  evaluation: Evaluation,
  trace: Steps,
): Promise<Judged> {
  askAhead(record, domain, evaluation);
  for (const [index, mechanism] of record.mechanisms.entries()) {
    const matched = await step(mechanism, domain, evaluation, trace, record.mechanisms.slice(index + 1));
    if (!matched) continue;
    skip(trace, [...record.mechanisms.slice(index + 1), ...(record.redirect ? [record.redirect] : [])], evaluation);
    return { result: RESULTS[mechanism.qualifier], mechanism, by: { record, domain } };
  }
  // RFC 7208 section 4.7: nothing matched, and there is no redirect.
  if (!record.redirect) return { result: 'neutral', by: { record, domain } };
  return follow(record.redirect, domain, evaluation, trace);
}

/** One mechanism with its entry in the trace, also when it ends the evaluation. */
async function step(
  mechanism: Mechanism,
  domain: string,
  evaluation: Evaluation,
  trace: Steps,
  rest: readonly Mechanism[],
): Promise<boolean> {
  const costs = mechanism.name !== 'all' && mechanism.name !== 'ip4' && mechanism.name !== 'ip6';
  const started = costs ? evaluation.elapsed() : 0;
  const add = (outcome: SpfStep['outcome'], more: Pick<SpfStep, 'why' | 'target' | 'record'>): void => {
    const ms = costs ? Math.round(evaluation.elapsed() - started) : 0;
    trace.steps.push({
      text: mechanism.text,
      outcome,
      lookups: evaluation.lookups,
      voidLookups: evaluation.voids,
      costs,
      ms,
      ...more,
    });
  };
  // Kept outside, so that the trace of an include survives its failure.
  const nested: Steps = { domain: '', steps: [] };
  try {
    if (costs) countLookup(evaluation);
    const { matched, ...more } =
      mechanism.name === 'include'
        ? await include(mechanism, domain, evaluation, nested)
        : await match(mechanism, domain, evaluation);
    add(matched ? 'matched' : 'not-matched', more);
    return matched;
  } catch (error) {
    if (error instanceof SpfStop) {
      add('failed', {
        why: error.message,
        ...(nested.domain === ''
          ? {}
          : { target: nested.domain, record: { ...nested, result: nested.result ?? error.result } }),
      });
      skip(trace, rest, evaluation);
    }
    throw error;
  }
}

function skip(trace: Steps, terms: readonly { readonly text: string }[], { lookups, voids }: Evaluation): void {
  for (const { text } of terms)
    trace.steps.push({ text, outcome: 'not-evaluated', why: '', lookups, voidLookups: voids, costs: false, ms: 0 });
}

/** RFC 7208 section 5.2, the table of results. */
async function include(
  mechanism: Mechanism & { readonly name: 'include' },
  domain: string,
  evaluation: Evaluation,
  nested: Steps,
): Promise<Matched> {
  const target = await expandTarget(mechanism.domain, domain, evaluation);
  if (target === undefined) throw new SpfStop('permerror', `${mechanism.text} names no domain that can exist`);
  nested.domain = target;
  const judged = await checkHost(target, evaluation, nested);
  if (judged.result === 'none') throw new SpfStop('permerror', `${mechanism.text}: ${judged.reason}`);
  return { matched: judged.result === 'pass', why: `${target} says ${judged.result}`, target, record: nested };
}

/** RFC 7208 section 6.1: the other record stands in place of this one; a domain without one is a permerror. */
async function follow(
  redirect: NonNullable<SpfRecord['redirect']>,
  domain: string,
  evaluation: Evaluation,
  trace: Steps,
): Promise<Judged> {
  const nested: Steps = { domain: '', steps: [] };
  const started = evaluation.elapsed();
  const add = (outcome: SpfStep['outcome'], why: string): void => {
    const ms = Math.round(evaluation.elapsed() - started);
    const more = nested.domain === '' ? {} : { target: nested.domain, record: nested };
    trace.steps.push({
      text: redirect.text,
      outcome,
      why,
      lookups: evaluation.lookups,
      voidLookups: evaluation.voids,
      costs: true,
      ms,
      ...more,
    });
  };
  try {
    countLookup(evaluation);
    const target = await expandTarget(redirect.domain, domain, evaluation);
    if (target === undefined) throw new SpfStop('permerror', `${redirect.text} names no domain that can exist`);
    nested.domain = target;
    const judged = await checkHost(target, evaluation, nested);
    if (judged.result === 'none') throw new SpfStop('permerror', `${redirect.text}: ${judged.reason}`);
    add('matched', `${target} says ${judged.result}`);
    return judged;
  } catch (error) {
    if (error instanceof SpfStop) {
      nested.result ??= error.result;
      add('failed', error.message);
    }
    throw error;
  }
}
