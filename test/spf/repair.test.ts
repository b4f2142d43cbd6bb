import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absent } from '../../src/facts/observed.ts';
import type { SpfCoverageEntry } from '../../src/facts/spf.ts';
import { passing } from '../../src/facts/spf-authority.ts';
import { RFC_LIMITS, regionsOf } from '../../src/facts/spf-regions.ts';
import { clock } from '../../src/io/node/clock.ts';
import { evaluateSpf } from '../../src/probes/spf/evaluate.ts';
import { withRecords } from '../../src/probes/spf/overlay.ts';
import { withRepairs } from '../../src/probes/spf/repair.ts';
import { observeTree } from '../../src/probes/spf/tree.ts';
import { addressSet, blocksOfSet, together, without } from '../../src/syntax/address-set.ts';
import { address, exampleWorld, world } from './worlds.ts';

const signal = new AbortController().signal;
const query = (ip: string) => ({ ip, sender: 'postmaster@a.example', helo: 'a.example' });

describe('a repaired record', () => {
  it('lets the addresses pass that were wanted, and of all others those that passed before', async () => {
    let repaired = 0;
    await fc.assert(
      fc.asyncProperty(world, fc.uniqueArray(address, { minLength: 1, maxLength: 4 }), async (lines, wanted) => {
        const resolver = await exampleWorld(lines);
        const ports = { resolver, clock, signal };
        const entries = await Promise.all(
          wanted.map(async (ip): Promise<SpfCoverageEntry> => {
            const origin = { identity: 'mailfrom', addressFrom: '--ip', domainFrom: 'the domain' } as const;
            return { ...(await evaluateSpf(query(ip), ports)), ...origin, reverse: absent() };
          }),
        );
        const tree = await observeTree('a.example', ports);
        const [first] = (await withRepairs(entries, new Map(), new Map([['a.example', tree]]), ports)).flatMap(
          (entry) => (entry.repaired ? [entry.repaired] : []),
        );
        if (!first || tree.state !== 'found') return;
        repaired++;
        const after = { ...ports, resolver: withRecords(resolver, first) };
        for (const { ip, result } of entries)
          if (result !== 'pass') expect((await evaluateSpf(query(ip), after)).result).toBe('pass');
        const young = await observeTree('a.example', after);
        if (young.state !== 'found') throw new Error(young.state);
        const [had, has] = [tree.value, young.value].map((one) => passing(regionsOf(one, RFC_LIMITS)));
        if (!had || !has) throw new Error('no sets');
        const mended = entries.filter(({ result }) => result !== 'pass').map(({ ip }) => ip);
        expect(blocksOfSet(without(has, together(had, addressSet(mended))))).toEqual([]);
        expect(blocksOfSet(without(had, has))).toEqual([]);
      }),
      { numRuns: 100 },
    );
    expect(repaired).toBeGreaterThan(20);
  }, 60_000);
});
