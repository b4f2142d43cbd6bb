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
  /** `beforeWaiting` is called where the answer is not known yet: the time to ask for more. */
  ask<T extends SpfType>(name: string, type: T, beforeWaiting?: () => void): Asking<Answer<T>>;
  /** Asks what is needed, but not yet waited for. */
  begin(name: string, type: SpfType): void;
  /** Asks before it is known that the answer is needed, unless enough was asked so; `then` is given the answer. */
  ahead<T extends SpfType>(name: string, type: T, then?: (answer: Answer<T>) => void): void;
  /** Asked ahead and never needed. */
  unneeded(): readonly string[];
}

interface Question {
  readonly text: string;
  answer: Answer<SpfType> | undefined;
  pending: Promise<unknown> | undefined;
  needed: boolean;
  /** Asked ahead: whoever does so again learns nothing, and records that include each other are followed once. */
  ahead: boolean;
}

export function createQuestions(resolver: Resolver, signal: AbortSignal | undefined): Questions {
  const questions = new Map<string, Question>();
  const options = signal ? { signal } : {};
  let left = AHEAD_LIMIT;

  /** The question as it was asked before, or with what is remembered of it; undefined answer and pending: not asked. */
  function questionOf(name: string, type: SpfType): Question {
    const text = `${type} ${name}`;
    const known = questions.get(text);
    if (known) return known;
    const answer = resolver.recall?.(name, type);
    const question: Question = { text, answer, pending: undefined, needed: false, ahead: false };
    questions.set(text, question);
    return question;
  }

  function send(question: Question, name: string, type: SpfType): Promise<unknown> {
    question.pending = resolver.query(name, type, options).then((answer) => {
      question.answer = answer;
    });
    return question.pending;
  }

  return {
    *ask<T extends SpfType>(name: string, type: T, beforeWaiting?: () => void): Asking<Answer<T>> {
      const question = questionOf(name, type);
      question.needed = true;
      if (question.answer === undefined) {
        const pending = question.pending ?? send(question, name, type);
        beforeWaiting?.();
        yield pending;
      }
      return question.answer as Answer<T>;
    },
    begin(name, type) {
      const question = questionOf(name, type);
      question.needed = true;
      if (!question.answer && !question.pending) send(question, name, type);
    },
    ahead(name, type, then) {
      const question = questionOf(name, type);
      if (question.ahead) return;
      question.ahead = true;
      if (!question.answer && !question.pending) {
        if (left === 0) return;
        left--;
        send(question, name, type);
      }
      const deliver = (): void => then?.(question.answer as Answer<typeof type>);
      if (question.answer) deliver();
      else if (then) question.pending?.then(deliver);
    },
    unneeded: () => [...questions.values()].filter(({ pending, needed }) => pending && !needed).map(({ text }) => text),
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
