import type { DnsAnswer } from '../../facts/dns.ts';
import type { UnknownKind } from '../../facts/observed.ts';
import type { SpfLimit, SpfResult, SpfStep, SpfTrace } from '../../facts/spf.ts';
import type { Mechanism, SpfRecord } from '../../syntax/spf/record.ts';
import type { MacroValues } from './expand.ts';
import { LOOKUP_LIMIT, TIME_LIMIT, VOID_LIMIT } from './limits.ts';
import type { Questions } from './questions.ts';

/** What one evaluation carries along: the client, the questions, the counts. */
export interface Evaluation {
  readonly values: Omit<MacroValues, 'domain' | 'validated'>;
  readonly client: readonly number[];
  /** The client as text. */
  readonly address: string;
  readonly questions: Questions;
  /** Milliseconds since the evaluation began. */
  readonly elapsed: () => number;
  lookups: number;
  voids: number;
  /** The record under evaluation, with those that led to it. */
  frame: Frame | undefined;
}

/** A record under evaluation, and how far that has come. */
export interface Frame {
  readonly record: SpfRecord;
  readonly domain: string;
  readonly above: Frame | undefined;
  /** The mechanism that is being evaluated. */
  at: number;
  /** What the later terms need was asked for. */
  isAhead: boolean;
}

/** The end of an evaluation that nothing above it can change: an include passes both errors on (RFC 7208 section 5.2). */
export class SpfStop extends Error {
  readonly result: 'temperror' | 'permerror';
  /** Why DNS gave no answer, where it was that. */
  readonly unknown: UnknownKind | undefined;
  /** The limit that was passed, where it was that. */
  readonly limit: SpfLimit | undefined;

  constructor(
    result: 'temperror' | 'permerror',
    reason: string,
    cause: { readonly unknown?: UnknownKind; readonly limit?: SpfLimit } = {},
  ) {
    super(reason);
    this.name = 'SpfStop';
    this.result = result;
    this.unknown = cause.unknown;
    this.limit = cause.limit;
  }
}

/** What a record says, and by which of its terms. */
export interface Judged {
  readonly result: SpfResult;
  readonly reason?: string;
  readonly unknown?: UnknownKind;
  readonly limit?: SpfLimit;
  readonly mechanism?: Mechanism;
  /** The record that decided, after redirects; its `exp=` explains a fail (RFC 7208 section 6.1). */
  readonly by?: { readonly record: SpfRecord; readonly domain: string };
}

/** A trace while it grows. */
export type Steps = { -readonly [K in keyof SpfTrace]: SpfTrace[K] } & { readonly steps: SpfStep[] };

/** Counts a term that asks (RFC 7208 section 4.6.4). */
export function countLookup(evaluation: Evaluation): void {
  evaluation.lookups++;
  if (evaluation.lookups > LOOKUP_LIMIT)
    throw new SpfStop('permerror', `more than ${LOOKUP_LIMIT} DNS lookups (RFC 7208 section 4.6.4)`, {
      limit: 'lookups',
    });
}

/** The records of an answer; counts an empty one, and throws on one that did not come. */
export function settle<T>(evaluation: Evaluation, answer: DnsAnswer<T>, what: string): readonly T[] {
  checkTime(evaluation);
  if (answer.state === 'found') return answer.value;
  if (answer.state === 'unknown') throw noAnswer(answer, what);
  countVoid(evaluation);
  return [];
}

export const noAnswer = ({ kind, reason }: { readonly kind: UnknownKind; readonly reason: string }, what: string) =>
  new SpfStop('temperror', `${what}: ${reason}`, { unknown: kind });

export function countVoid(evaluation: Evaluation): void {
  evaluation.voids++;
  if (evaluation.voids > VOID_LIMIT)
    throw new SpfStop('permerror', `more than ${VOID_LIMIT} DNS lookups without an answer (RFC 7208 section 4.6.4)`, {
      limit: 'voids',
    });
}

export function checkTime(evaluation: Evaluation): void {
  if (evaluation.elapsed() > TIME_LIMIT)
    throw new SpfStop('temperror', `the evaluation took more than ${TIME_LIMIT / 1000} s (RFC 7208 section 4.6.4)`, {
      limit: 'time',
    });
}
