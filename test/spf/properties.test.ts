import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DnsAnswer } from '../../src/facts/dns.ts';
import type { SpfEvaluation, SpfTrace } from '../../src/facts/spf.ts';
import { clock } from '../../src/io/node/clock.ts';
import type { Resolver } from '../../src/io/ports.ts';
import { evaluateSpf } from '../../src/probes/spf/evaluate.ts';
import { AHEAD_LIMIT } from '../../src/probes/spf/limits.ts';
import { parseRecord } from '../../src/syntax/spf/parse.ts';
import { printRecord } from '../../src/syntax/spf/print.ts';

const name = fc.integer({ min: 0, max: 9 }).map((index) => `n${index}.example`);
const domainSpec = fc.oneof(
  name,
  fc.constantFrom('%{d}', '%{i}.l.example', '%{l1r-}.%{d2}', '%{p}.example', '%{H+}.example', 'a%%b%_c%-d.example'),
);
const qualifier = fc.constantFrom('', '+', '-', '~', '?');
const prefixes = fc.constantFrom('', '/24', '//64', '/0//0', '/32');
const mechanism = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('all', 'ptr', 'a', 'mx') },
  { weight: 2, arbitrary: fc.constantFrom('ip4:192.0.2.0/24', 'ip4:198.51.100.9', 'ip6:2001:db8::/32') },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('a', 'mx'), domainSpec, prefixes)
      .map(([kind, target, end]) => `${kind}:${target}${end}`),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom('include', 'exists', 'ptr'), domainSpec).map((parts) => parts.join(':')),
  },
);
const term = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(qualifier, mechanism).map((parts) => parts.join('')) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('redirect', 'exp', 'other'), domainSpec).map((parts) => parts.join('=')),
  },
);
const record = fc.array(term, { maxLength: 9 }).map((terms) => ['v=spf1', ...terms].join(' '));

describe('the parser', () => {
  it('never throws, whatever it is given', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.constantFrom(...'v=spf1 aimxptrll:/.%{}dr0-~?+_'), { maxLength: 60 }).map((chars) => chars.join('')),
      record,
    );
    fc.assert(
      fc.property(text, (input) => {
        const parsed = parseRecord(`v=spf1 ${input}`);
        if (!parsed.ok) expect(parsed.mistake.column).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('prints back what it read', () => {
    fc.assert(
      fc.property(record, (text) => {
        const parsed = parseRecord(text);
        if (!parsed.ok) return;
        const printed = printRecord(parsed.record);
        const again = parseRecord(printed);
        expect(again.ok && printRecord(again.record)).toBe(printed);
        expect(again.ok && withoutPlaces(again.record.terms)).toEqual(withoutPlaces(parsed.record.terms));
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves a record in its plainest form as it is', () => {
    for (const text of ['v=spf1', 'v=spf1 a:x%%y.example/24//64 -all', 'v=spf1 exists:%{ir}.%{v}._spf.%{d2} ~all'])
      expect(printedOf(text)).toBe(text);
  });
});

function printedOf(text: string): string | undefined {
  const parsed = parseRecord(text);
  return parsed.ok ? printRecord(parsed.record) : undefined;
}

const withoutPlaces = (terms: readonly object[]): readonly object[] =>
  terms.map((one) => ({ ...one, text: undefined, column: undefined }));

type World = ReadonlyMap<string, DnsAnswer<unknown>>;

const address = fc.constantFrom('192.0.2.1', '198.51.100.9', '203.0.113.7');
const dnsAnswer = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<DnsAnswer<T>> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .array(value, { minLength: 1, maxLength: 3 })
        .map((found) => ({ state: 'found', value: found }) as const),
    },
    { weight: 2, arbitrary: fc.constant({ state: 'absent', why: 'nxdomain' } as const) },
    { weight: 1, arbitrary: fc.constant({ state: 'unknown', kind: 'servfail', reason: 'SERVFAIL' } as const) },
  );
const NAMES = Array.from({ length: 10 }, (_, index) => `n${index}.example`);
const text = record.map((one) => ({ state: 'found', value: [[one]] }) as const);
const exchange = fc.record({ preference: fc.constant(10), exchange: name });

/** What each of ten names answers to each type. */
const world: fc.Arbitrary<World> = fc
  .tuple(...NAMES.map(() => fc.tuple(text, dnsAnswer(address), dnsAnswer(exchange))))
  .map(
    (all) =>
      new Map<string, DnsAnswer<unknown>>(
        all.flatMap(([txt, a, mx], index) => [
          [`TXT ${NAMES[index]}`, txt],
          [`A ${NAMES[index]}`, a],
          [`MX ${NAMES[index]}`, mx],
        ]),
      ),
  );

const NOTHING: DnsAnswer<never> = { state: 'absent', why: 'nxdomain' };
const answerIn = (answers: World, question: string): DnsAnswer<never> =>
  (answers.get(question) as DnsAnswer<never> | undefined) ?? NOTHING;

/** Answers at once, as a warm cache does: nothing is ever asked ahead. */
const remembering = (answers: World): Resolver => ({
  query: async (asked, type) => answerIn(answers, `${type} ${asked}`),
  lookUp: (asked, type) => answerIn(answers, `${type} ${asked}`),
});

const QUERY = { ip: '192.0.2.1', sender: 'user@n0.example', helo: 'helo.example' };

/** A verdict without what may differ: times, and what was asked in vain. */
function judged({ trace, speculative, ...rest }: SpfEvaluation): object {
  return { ...rest, trace: trace && untimed(trace) };
}
const untimed = ({ steps, ...rest }: SpfTrace): object => ({
  ...rest,
  steps: steps.map(({ ms, record: below, ...step }) => ({ ...step, ...(below ? { record: untimed(below) } : {}) })),
});

describe('an evaluation', () => {
  it('says the same, counts included, in whatever order the answers come', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.scheduler(), async (answers, scheduler) => {
        const slow: Resolver = {
          query: (asked, type) => scheduler.schedule(Promise.resolve(answerIn(answers, `${type} ${asked}`)), type),
        };
        const [atOnce, later] = await Promise.all([
          evaluateSpf(QUERY, { resolver: remembering(answers), clock }),
          scheduler.waitFor(evaluateSpf(QUERY, { resolver: slow, clock })),
        ]);
        expect(judged(later)).toEqual(judged(atOnce));
      }),
      { numRuns: 400 },
    );
  });

  it(`asks no more than ${AHEAD_LIMIT} questions ahead of need, and each question once`, async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.scheduler(), async (answers, scheduler) => {
        const asked: string[] = [];
        const resolver: Resolver = {
          query: (of, type) => {
            asked.push(`${type} ${of}`);
            return scheduler.schedule(Promise.resolve(answerIn(answers, `${type} ${of}`)), type);
          },
        };
        const { speculative = [] } = await scheduler.waitFor(evaluateSpf(QUERY, { resolver, clock }));
        expect(speculative.length).toBeLessThanOrEqual(AHEAD_LIMIT);
        expect(new Set(asked).size).toBe(asked.length);
      }),
      { numRuns: 300 },
    );
  });

  it('asks 22 ahead of one that never answers, where a record names more', async () => {
    const many = Array.from({ length: 9 }, (_, index) => `mx:m${index}.example`).join(' ');
    const asked: string[] = [];
    const never = new Promise<never>(() => {});
    const resolver: Resolver = {
      query: (of, type) => {
        asked.push(`${type} ${of}`);
        if (of === 'n0.example') return Promise.resolve(answerOf([[`v=spf1 a:first.example ${many} -all`]]));
        if (type !== 'MX') return never;
        const hosts = Array.from({ length: 10 }, (_, index) => ({ preference: 1, exchange: `h${index}.${of}` }));
        return Promise.resolve(answerOf(hosts));
      },
    };
    void evaluateSpf(QUERY, { resolver, clock });
    await new Promise((resolve) => setTimeout(resolve, 20));
    // The record and the first term are needed; the rest is ahead.
    expect(asked.slice(0, 2)).toEqual(['TXT n0.example', 'A first.example']);
    expect(asked.length - 2).toBe(AHEAD_LIMIT);
  });

  it('follows records that include each other many times without end or harm', async () => {
    const all = NAMES.map((one) => `include:${one}`).join(' ');
    const resolver: Resolver = {
      query: async () => answerOf([[`v=spf1 ${all} -all`]]),
    };
    expect(await evaluateSpf(QUERY, { resolver, clock })).toMatchObject({
      result: 'permerror',
      limit: 'lookups',
      lookups: 11,
    });
  });
});

const answerOf = (value: unknown): DnsAnswer<never> => ({ state: 'found', value }) as unknown as DnsAnswer<never>;
