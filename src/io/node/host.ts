import { hostname, networkInterfaces } from 'node:os';
import type { Host } from '../ports.ts';
import { programs } from './programs.ts';

/** This machine: its name and its addresses. */
export const host: Host = {
  async hostname() {
    const short = hostname();
    if (short.includes('.')) return short;
    const full = await programs.run('hostname', ['-f']);
    const name = full.state === 'found' && full.value.code === 0 ? full.value.stdout.trim() : '';
    return name.includes('.') ? name : short;
  },
  interfaces() {
    return Object.entries(networkInterfaces()).flatMap(([name, list]) =>
      (list ?? []).map(({ address }) => ({ name, address })),
    );
  },
};
