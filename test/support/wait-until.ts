import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again every 50 ms until there is an answer; fails with what was awaited after 20 s. */
export async function waitUntil<T>(
  awaited: string,
  ask: () => Promise<T | undefined> | T | undefined,
  limitMs = 20_000,
): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`waited ${limitMs} ms in vain for ${awaited}`);
    await sleep(50);
  }
}
