/**
 * Runs `task` over the items, at most `limit` of them at once, and hands out the results: in the order of the items, or each
 * as it is ready. Holds no more than `limit` results, whatever the number of items; a failure ends it.
 */
export async function* sideBySide<T, R>(
  items: Iterable<T>,
  limit: number,
  task: (item: T) => Promise<R>,
  order: 'kept' | 'as-finished',
): AsyncGenerator<R> {
  const source = items[Symbol.iterator]();
  const running: Promise<{ readonly done: Promise<unknown>; readonly result: R }>[] = [];
  const start = (): void => {
    const next = source.next();
    if (next.done) return;
    const done: Promise<{ readonly done: Promise<unknown>; readonly result: R }> = task(next.value).then((result) => ({
      done,
      result,
    }));
    // Whoever waits for it is told; until then a failure is nobody's surprise.
    done.catch(() => {});
    running.push(done);
  };
  for (let count = 0; count < limit; count++) start();
  while (running.length > 0) {
    const first = order === 'kept' ? running[0] : Promise.race(running);
    const ready = await first;
    if (!ready) return;
    running.splice(running.indexOf(ready.done as (typeof running)[number]), 1);
    start();
    yield ready.result;
  }
}
