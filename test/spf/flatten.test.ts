import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clock } from '../../src/io/node/clock.ts';
import type { Ports, Resolver } from '../../src/io/ports.ts';
import { evaluateSpf } from '../../src/probes/spf/evaluate.ts';
import { observeFlattened } from '../../src/probes/spf/flatten.ts';
import { withRecords } from '../../src/probes/spf/overlay.ts';
import { observeTree } from '../../src/probes/spf/tree.ts';
import { packTerms } from '../../src/syntax/spf/pack.ts';
import { address, exampleWorld, world } from './worlds.ts';

const signal = new AbortController().signal;

async function flattened(resolver: Resolver) {
  const ports: Pick<Ports, 'resolver'> = { resolver };
  return observeFlattened({
    target: { kind: 'domain', name: 'a.example' },
    options: { spf: { flatten: true } },
    facts: { spf: await observeTree('a.example', { resolver, signal }) },
    ports: ports as Ports,
    signal,
    progress: () => {},
  });
}

const verdict = async (ip: string, resolver: Resolver) =>
  (await evaluateSpf({ ip, sender: 'postmaster@a.example', helo: 'a.example' }, { resolver, clock })).result;

describe('a flattened record', () => {
  it('gives every client the verdict that it had, and asks for nothing but its own parts', async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(world, fc.array(address, { minLength: 6, maxLength: 12 }), async (lines, clients) => {
        const before = await exampleWorld(lines);
        const result = await flattened(before);
        if (result.state !== 'found' || result.value.kind !== 'records') return;
        made++;
        const { records } = result.value;
        // A world in which nothing else exists.
        const after = withRecords(await exampleWorld([]), records);
        for (const ip of [...clients, '198.51.100.1', '2001:db8:ffff::1']) {
          const [old, young] = [await verdict(ip, before), await verdict(ip, after)];
          // Too many lookups are what flattening is against.
          if (old !== 'permerror') expect({ ip, verdict: young }).toEqual({ ip, verdict: old });
        }
      }),
      { numRuns: 100 },
    );
    expect(made).toBeGreaterThan(20);
  }, 60_000);

  it.each([
    [
      'a macro',
      'v=spf1 exists:%{i}.b.example -all',
      'exists:%{i}.b.example in the record of a.example depends on more',
    ],
    ['ptr', 'v=spf1 ptr -all', 'ptr in the record of a.example depends on more'],
    ['a mistake', 'v=spf1 ipv4:192.0.2.1 -all', 'the record is broken at a.example'],
    ['an include without record', 'v=spf1 include:gone.example -all', 'the record is broken at gone.example'],
  ])('is refused for %s', async (_, text, reason) => {
    const result = await flattened(await exampleWorld([`a IN TXT "${text}"`]));
    expect(result).toMatchObject({
      state: 'found',
      value: { kind: 'refused', reason: expect.stringContaining(reason) },
    });
  });

  it('is refused where more blocks are authorised than all records can hold', async () => {
    const terms = Array.from({ length: 900 }, (_, at) => `"ip4:10.${at >> 7}.${(at & 127) * 2}.1 "`).join(' ');
    const result = await flattened(await exampleWorld([`a IN TXT "v=spf1 " ${terms} "-all"`]));
    expect(result).toMatchObject({
      state: 'found',
      value: { kind: 'refused', reason: expect.stringMatching(/^the 900 blocks/) },
    });
  });

  it('leaves names alone that exist, and keeps exceptions, the explanation and the last verdict', async () => {
    const resolver = await exampleWorld([
      'a IN TXT "v=spf1 -ip4:192.0.2.5 include:b.example exp=why.example ~all"',
      'b IN TXT "v=spf1 ip4:192.0.2.0/29 ip6:2001:db8::/32 -all"',
      '_spf1.a IN TXT "taken"',
    ]);
    expect(await flattened(resolver)).toMatchObject({
      value: {
        records: [
          {
            name: 'a.example',
            text: 'v=spf1 -ip4:192.0.2.5 ip4:192.0.2.0/30 ip4:192.0.2.4 ip4:192.0.2.6/31 ip6:2001:db8::/32 exp=why.example ~all',
          },
        ],
        lookups: { before: 1, after: 0 },
        upkeep: [{ name: 'b.example', type: 'TXT', ttl: 300 }],
      },
    });
  });
});

describe('packing', () => {
  const blocks = fc
    .uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 200 })
    .map((hosts) => hosts.map((host) => `10.0.${host >> 7}.${(host & 127) * 2}`));
  const names = Array.from({ length: 10 }, (_, at) => `_spf${at + 1}.a.example`);

  it('keeps every block and no record longer than the limit', () => {
    fc.assert(
      fc.property(blocks, fc.constantFrom(450, 1100), (list, limit) => {
        const terms = list.map((block) => ({ qualifier: '+' as const, text: `ip4:${block}` }));
        const packed = packTerms({ terms, tail: ['-all'], names, limit });
        if (!packed) return;
        const texts = [packed.text, ...packed.others.map(({ text }) => text)];
        expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(limit);
        expect(texts.flatMap((text) => text.match(/(?<=ip4:)\S+/g) ?? []).toSorted()).toEqual(list.toSorted());
        expect(packed.text.match(/include:\S+/g) ?? []).toEqual(packed.others.map(({ name }) => `include:${name}`));
      }),
    );
  });
});
