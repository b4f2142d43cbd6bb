import type { DnsAnswer } from '../../facts/dns.ts';
import type { UnknownKind } from '../../facts/observed.ts';
import type { SpfResult, SpfStep, SpfTrace } from '../../facts/spf.ts';
import type { MacroString } from '../../syntax/spf/macro.ts';
import type { Mechanism, SpfRecord } from '../../syntax/spf/record.ts';
import { expand, type MacroValues, needsValidated, targetName } from './expand.ts';
import { LOOKUP_LIMIT, TIME_LIMIT, VOID_LIMIT } from './limits.ts';
import type { Questions } from './questions.ts';

/** What one evaluation carries along: the client, the questions, the counts. */
export interface Evaluation {
  readonly values: Omit<MacroValues, 'domain' | 'validated'>;
  readonly client: readonly number[];
  readonly questions: Questions;
  /** Milliseconds since the evaluation began. */
  readonly elapsed: () => number;
  /** The client's validated name (RFC 7208 section 5.5), asked for once it is needed. */
  readonly validatedName: (domain: string) => Promise<string>;
  lookups: number;
  voids: number;
}

/** The end of an evaluation that nothing above it can change: an include passes both errors on (RFC 7208 section 5.2). */
export class SpfStop extends Error {
  readonly result: 'temperror' | 'permerror';
  /** Why DNS gave no answer, where it was that. */
  readonly unknown: UnknownKind | undefined;

  constructor(result: 'temperror' | 'permerror', reason: string, unknown?: UnknownKind) {
    super(reason);
    this.name = 'SpfStop';
    this.result = result;
    this.unknown = unknown;
  }
}

/** What a record says, and by which of its terms. */
export interface Judged {
  readonly result: SpfResult;
  readonly reason?: string;
  readonly unknown?: UnknownKind;
  readonly mechanism?: Mechanism;
  /** The record that decided, after redirects; its `exp=` explains a fail (RFC 7208 section 6.1). */
  readonly by?: { readonly record: SpfRecord; readonly domain: string };
}

/** A trace while it grows. */
export type Steps = { -readonly [K in keyof SpfTrace]: SpfTrace[K] } & { steps: SpfStep[] };

/** Counts a term that asks (RFC 7208 section 4.6.4). */
export function countLookup(evaluation: Evaluation): void {
  evaluation.lookups++;
  if (evaluation.lookups > LOOKUP_LIMIT)
    throw new SpfStop('permerror', `more than ${LOOKUP_LIMIT} DNS lookups (RFC 7208 section 4.6.4)`);
}

/** Counts an empty answer; throws on one that did not come. */
export function settle<T>(evaluation: Evaluation, answer: DnsAnswer<T>, what: string): readonly T[] {
  checkTime(evaluation);
  if (answer.state === 'unknown') throw new SpfStop('temperror', `${what}: ${answer.reason}`, answer.kind);
  if (answer.state === 'found') return answer.value;
  countVoid(evaluation);
  return [];
}

export function countVoid(evaluation: Evaluation): void {
  evaluation.voids++;
  if (evaluation.voids > VOID_LIMIT)
    throw new SpfStop('permerror', `more than ${VOID_LIMIT} DNS lookups without an answer (RFC 7208 section 4.6.4)`);
}

export function checkTime(evaluation: Evaluation): void {
  if (evaluation.elapsed() > TIME_LIMIT)
    throw new SpfStop('temperror', `the evaluation took more than ${TIME_LIMIT / 1000} s (RFC 7208 section 4.6.4)`);
}

/** A domain-spec as a name to ask for; undefined where what comes out is no name. */
export async function expandTarget(
  text: MacroString,
  domain: string,
  evaluation: Evaluation,
): Promise<string | undefined> {
  const validated = needsValidated(text) ? await evaluation.validatedName(domain) : 'unknown';
  return targetName(expand(text, { ...evaluation.values, domain, validated }));
}
