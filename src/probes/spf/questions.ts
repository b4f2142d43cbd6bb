import type { DnsAnswer, RecordData } from '../../facts/dns.ts';
import type { Resolver } from '../../io/ports.ts';
import { AHEAD_LIMIT } from './limits.ts';

export type SpfType = 'A' | 'AAAA' | 'MX' | 'PTR' | 'TXT';

/**
 * Work that may have to wait for DNS. What it yields settles when the answer is there; where the answer is known, it runs
 * through without a pause, which is what makes evaluations from a warm cache cheap.
 */
export type Asking<T> = Generator<Promise<unknown>, T, void>;

type Answer<T extends SpfType> = DnsAnswer<RecordData[T]>;

/** The questions of one evaluation: each asked once, some before they are needed. */
export interface Questions {
  /** The question, asked if it was not yet, for a term that needs it. */
  needed(name: string, type: SpfType): Question;
  /** Asks before it is known that the answer is needed, unless enough was asked so; `then` is given the answer. */
  ahead<T extends SpfType>(name: string, type: T, then?: (answer: Answer<T>) => void): void;
  /** Asked ahead and never needed. */
  unneeded(): readonly string[];
}

export interface Question {
  readonly name: string;
  readonly type: SpfType;
  answer: Answer<SpfType> | undefined;
  /** Settles when the answer is there. */
  pending: Promise<unknown> | undefined;
  isNeeded: boolean;
  /** Asked ahead: whoever does so again learns nothing, and records that include each other are followed once. */
  isAhead: boolean;
}

export function createQuestions(resolver: Resolver, signal: AbortSignal | undefined): Questions {
  /** A few dozen at most: to compare them costs less than a key for each. */
  const questions: Question[] = [];
  const options = signal ? { signal } : {};
  let left = AHEAD_LIMIT;

  function send(question: Question): void {
    const { name, type } = question;
    const answer = resolver.lookUp?.(name, type, options) ?? resolver.query(name, type, options);
    if (answer instanceof Promise)
      question.pending = answer.then((come) => {
        question.answer = come;
      });
    else question.answer = answer;
  }

  function questionOf(name: string, type: SpfType): Question {
    for (const known of questions) if (known.name === name && known.type === type) return known;
    const question: Question = { name, type, answer: undefined, pending: undefined, isNeeded: false, isAhead: false };
    questions.push(question);
    return question;
  }

  return {
    needed(name, type) {
      const question = questionOf(name, type);
      question.isNeeded = true;
      if (!question.answer && !question.pending) send(question);
      return question;
    },
    ahead(name, type, then) {
      const question = questionOf(name, type);
      if (question.isAhead) return;
      question.isAhead = true;
      if (!question.answer && !question.pending) {
        if (left === 0) return;
        send(question);
        if (question.pending) left--;
      }
      const deliver = (): void => then?.(question.answer as Answer<typeof type>);
      if (question.answer) deliver();
      else if (then) question.pending?.then(deliver);
    },
    unneeded: () =>
      questions.filter(({ pending, isNeeded }) => pending && !isNeeded).map(({ name, type }) => `${type} ${name}`),
  };
}

/** Runs the work to its end, waiting where it waits. */
export async function completed<T>(work: Asking<T>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await step.value;
  }
}
