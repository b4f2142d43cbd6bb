import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorityOf } from '../../src/facts/spf-authority.ts';
import { RFC_LIMITS, regionsOf } from '../../src/facts/spf-regions.ts';
import { clock } from '../../src/io/node/clock.ts';
import { evaluateSpf } from '../../src/probes/spf/evaluate.ts';
import { observeTree } from '../../src/probes/spf/tree.ts';
import { parseAddress } from '../../src/syntax/network.ts';
import { isWithin, toInteger } from '../../src/syntax/ranges.ts';
import { quotedText } from '../../src/syntax/txt.ts';
import { address, exampleWorld, NAMES, world } from './worlds.ts';

const signal = new AbortController().signal;

describe('the regions of a record', () => {
  it('give every client the verdict and the counts that its evaluation gives', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.array(address, { minLength: 4, maxLength: 12 }), async (lines, clients) => {
        const resolver = await exampleWorld(lines);
        const tree = await observeTree('a.example', { resolver, signal });
        if (tree.state !== 'found') throw new Error(tree.state);
        const regions = regionsOf(tree.value, RFC_LIMITS);
        for (const ip of [...clients, '198.51.100.1', '2001:db8:ffff::1']) {
          const octets = parseAddress(ip) ?? [];
          const at = regions.filter(
            ({ bits, ranges }) => bits === octets.length * 8 && isWithin(ranges, toInteger(octets)),
          );
          const { result, lookups, voidLookups } = await evaluateSpf(
            { ip, sender: 'postmaster@a.example', helo: 'a.example' },
            { resolver, clock },
          );
          const [region] = at;
          expect(at.length).toBe(1);
          // In a loop either limit may end the evaluation first.
          if (region && region.lookups <= RFC_LIMITS.lookups)
            expect({ ip, lookups, voidLookups }).toEqual({ ip, lookups: region.lookups, voidLookups: region.voids });
          expect({ ip, result: region?.result }).toEqual({ ip, result });
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe('a hostile world', () => {
  it('is walked in little time, however its records name each other', async () => {
    const includes = NAMES.map((name) => `include:${name}.example`).join(' ');
    const resolver = await exampleWorld(NAMES.map((name) => `${name} IN TXT ${quotedText(`v=spf1 ${includes} -all`)}`));
    const began = performance.now();
    const verdict = await evaluateSpf(
      { ip: '192.0.2.1', sender: 'x@a.example', helo: 'a.example' },
      { resolver, clock },
    );
    const tree = await observeTree('a.example', { resolver, signal });
    expect(verdict.result).toBe('permerror');
    expect(tree.state === 'found' && tree.value.unknowns[0]?.kind).toBe('limit');
    expect(tree.state === 'found' && authorityOf(tree.value).whole).toBe(false);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('cuts the address space by thousands of terms', async () => {
    const terms = Array.from({ length: 2400 }, (_, at) => `${at % 2 === 0 ? '' : '-'}ip4:10.${at >> 8}.${at & 255}.1`);
    const resolver = await exampleWorld([`a IN TXT ${quotedText(`v=spf1 ${terms.join(' ')} -all`)}`]);
    const tree = await observeTree('a.example', { resolver, signal });
    if (tree.state !== 'found') throw new Error(tree.state);
    const began = performance.now();
    expect(authorityOf(tree.value).ipv4.size).toBe('1200');
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
