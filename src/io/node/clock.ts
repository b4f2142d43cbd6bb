import { randomInt } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock, Random } from '../ports.ts';

export const clock: Clock = {
  now: () => Date.now(),
  ticks: () => performance.now(),
  sleep: async (ms, signal) => {
    await delay(ms, undefined, signal ? { signal } : {}).catch(() => {});
  },
};

export const random: Random = { integer: (below) => randomInt(below) };
