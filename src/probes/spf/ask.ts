import type { DnsAnswer, RecordData } from '../../facts/dns.ts';
import { askAhead } from './ahead.ts';
import type { Evaluation } from './evaluation.ts';
import type { Asking, SpfType } from './questions.ts';

/** The answer; before it waits for one, what later terms need is asked for as well. */
export function* ask<T extends SpfType>(
  name: string,
  type: T,
  evaluation: Evaluation,
): Asking<DnsAnswer<RecordData[T]>> {
  const question = evaluation.questions.needed(name, type);
  if (question.answer === undefined && question.pending) {
    askAhead(evaluation);
    yield question.pending;
  }
  return question.answer as DnsAnswer<RecordData[T]>;
}
