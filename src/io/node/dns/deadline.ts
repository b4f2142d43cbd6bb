/**
 * The end of one question: a light AbortSignal, for there are thousands a second of which nearly none is ever stopped.
 * Who waits for many looks now and then whether one is over; who waits for few takes its signal.
 */
export interface Deadline {
  /** As `performance.now()` counts. */
  endsAt: number;
  stopped: boolean;
  readonly parent: Deadline | undefined;
  controller: AbortController | undefined;
  timer: NodeJS.Timeout | undefined;
}

/** The reason of every abort: made once, as the stack of an Error costs more than a question. */
const OVER = new Error('timeout');

/** `parent` ends it as well. */
export function createDeadline(timeoutMs: number, parent?: Deadline): Deadline {
  return { endsAt: performance.now() + timeoutMs, stopped: false, parent, controller: undefined, timer: undefined };
}

export function isOver({ stopped, endsAt, parent }: Deadline): boolean {
  return stopped || performance.now() >= endsAt || (parent !== undefined && isOver(parent));
}

/** Nobody waits any longer; also lets go of the timer. */
export function stop(deadline: Deadline): void {
  deadline.stopped = true;
  clearTimeout(deadline.timer);
  deadline.controller?.abort(OVER);
}

/** Aborted when the time is over or the question is stopped. */
export function signalOf(deadline: Deadline): AbortSignal {
  if (deadline.controller) return deadline.controller.signal;
  deadline.controller = new AbortController();
  const { controller } = deadline;
  const end = (): void => controller.abort(OVER);
  if (isOver(deadline)) end();
  else if (deadline.parent) signalOf(deadline.parent).addEventListener('abort', end, { once: true });
  else deadline.timer = setTimeout(end, deadline.endsAt - performance.now());
  return controller.signal;
}
