/**
 * The end of one question: a light AbortSignal, for there are thousands a second of which nearly none is ever stopped.
 * Who has many of them looks at `isOver` now and then; who has few takes the signal.
 */
export interface Deadline {
  isOver(): boolean;
  /** Aborted when the time is over or the question is stopped. */
  signal(): AbortSignal;
}

export interface StoppableDeadline extends Deadline {
  /** The time is counted from here. */
  start(): void;
  /** Nobody waits any longer; also lets go of the timer. */
  stop(): void;
  wasStopped(): boolean;
}

/** The reason of every abort: made once, as the stack of an Error costs more than a question. */
const OVER = new Error('timeout');

/** `parent` ends it as well. */
export function createDeadline(timeoutMs: number, parent?: Deadline): StoppableDeadline {
  let endsAt = parent ? Number.POSITIVE_INFINITY : performance.now() + timeoutMs;
  let stopped = false;
  let controller: AbortController | undefined;
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    stopped = true;
    clearTimeout(timer);
    controller?.abort(OVER);
  };
  const isOver = (): boolean => stopped || performance.now() >= endsAt || (parent?.isOver() ?? false);
  return {
    isOver,
    signal() {
      if (controller) return controller.signal;
      controller = new AbortController();
      if (isOver()) stop();
      else if (parent) parent.signal().addEventListener('abort', stop, { once: true });
      else timer = setTimeout(stop, endsAt - performance.now());
      return controller.signal;
    },
    start() {
      endsAt = performance.now() + timeoutMs;
    },
    stop,
    wasStopped: () => stopped,
  };
}
