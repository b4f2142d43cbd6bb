/** Lets so many run at once; the others wait in the order in which they came. */
export interface Limit {
  /** Undefined when it may run at once. */
  enter(): Promise<void> | undefined;
  leave(): void;
}

export function createLimit(most: number): Limit {
  const waiting: (() => void)[] = [];
  let running = 0;
  let head = 0;
  return {
    enter() {
      if (running < most) {
        running++;
        return undefined;
      }
      return new Promise((resolve) => waiting.push(resolve));
    },
    leave() {
      const next = waiting[head];
      if (next === undefined) {
        running--;
        return;
      }
      head++;
      // A queue that only grows at its end is cut now and then, so that leaving stays cheap.
      if (head === waiting.length || head === 4096) {
        waiting.splice(0, head);
        head = 0;
      }
      next();
    },
  };
}
