import type { DnsAnswer, RecordData } from '../../facts/dns.ts';
import { askAhead } from './ahead.ts';
import type { Evaluation } from './evaluation.ts';
import type { Asking, SpfType } from './questions.ts';

/** The answer; before it waits for one, what later terms need is asked for as well. */
export const ask = <T extends SpfType>(
  name: string,
  type: T,
  evaluation: Evaluation,
): Asking<DnsAnswer<RecordData[T]>> => evaluation.questions.ask(name, type, () => askAhead(evaluation));
