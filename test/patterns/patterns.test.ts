import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROVIDERS } from '../../src/data/providers.ts';
import { CATALOGUE } from '../../src/patterns/catalogue.ts';
import { createClassifier, createMatcher, type Reply, stronger, textsOf } from '../../src/patterns/classify.ts';
import type { Pattern, Sample } from '../../src/patterns/define.ts';
import { PATTERNS } from '../../src/patterns/index.ts';
import { isLiteral } from '../../src/patterns/literal-index.ts';
import { LITERALS } from '../../src/patterns/literals.ts';
import { REASON_FAMILIES } from '../../src/reasons/ids.ts';
import { faultsOfExpression } from './expressions.ts';

const replyOf = (sample: string | Sample): Reply => (typeof sample === 'string' ? { text: sample } : sample);
const folder = join(import.meta.dirname, '../../src/patterns');
const classify = createClassifier(CATALOGUE);
const match = createMatcher(CATALOGUE);

/** Every pattern that fits the words, in any layer of the reply. */
const fittingAll = (reply: Reply) => textsOf(reply).map((text) => ({ text, fitting: match(text, true) }));

const samples = CATALOGUE.flatMap((pattern) => pattern.samples.map((sample) => ({ pattern, reply: replyOf(sample) })));
const nearMisses = CATALOGUE.flatMap((pattern) =>
  pattern.nearMisses.map((sample) => ({ pattern, reply: replyOf(sample) })),
);

describe('the catalogue', () => {
  it('has no id twice, and each id is of the family of its reason', () => {
    expect(new Set(PATTERNS.map(({ id }) => id)).size).toBe(PATTERNS.length);
    for (const { id, reason } of PATTERNS)
      expect(id).toMatch(new RegExp(`^log/${REASON_FAMILIES[reason]}/[a-z0-9-]+$`));
  });

  it('has each pattern in the file that its id names', async () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /^[^/]+\/[^/]+\.ts$/.test(path),
    );
    const misplaced: string[] = [];
    for (const file of files) {
      const { default: pattern } = (await import(join(folder, file))) as { default: Pattern };
      if (`${pattern.id}.ts` !== `log/${file}`) misplaced.push(`${file}: ${pattern.id}`);
    }
    expect(misplaced).toEqual([]);
    expect(files.length, 'stale index: npm run generate').toBe(PATTERNS.length);
  });

  it('gives every pattern a source, a sample and a near miss', () => {
    const poor = PATTERNS.filter(
      ({ source, samples: own, nearMisses: others }) =>
        !/^https?:\/\//.test(source) || own.length === 0 || others.length === 0,
    );
    expect(poor.map(({ id }) => id)).toEqual([]);
  });

  it('names only providers that are known', () => {
    const known = new Set(PROVIDERS.map(({ id }) => id));
    expect(
      PATTERNS.filter(({ provider }) => provider !== undefined && !known.has(provider)).map(({ id }) => id),
    ).toEqual([]);
  });

  it('writes literals lower-case, and long enough to be found by', () => {
    const wrong = PATTERNS.flatMap(({ id, literals }) =>
      (LITERALS[id] ?? literals ?? [''])
        .filter((literal) => literal !== literal.toLowerCase() || !isLiteral(literal))
        .map((literal) => `${id}: ${literal}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has only expressions whose time is bounded and that keep no state', () => {
    const slow = PATTERNS.flatMap(({ id, match: expressions }) =>
      expressions.flatMap((expression) =>
        faultsOfExpression(expression).map((fault) => `${id}: ${fault} in ${expression}`),
      ),
    );
    expect(slow).toEqual([]);
  });
});

describe('samples', () => {
  it('are classified by the pattern that they belong to', () => {
    const lost = samples
      .map(({ pattern, reply }) => ({ want: pattern.id, got: classify(reply).pattern, text: reply.text }))
      .filter(({ want, got }) => want !== got);
    expect(lost).toEqual([]);
  });

  it('are claimed by no other pattern of equal strength', () => {
    const contested = samples.flatMap(({ pattern, reply }) =>
      fittingAll(reply).flatMap(({ fitting }) => {
        const own = fitting.find((candidate) => candidate.pattern === pattern);
        if (own === undefined) return [];
        return fitting
          .filter((other) => other.pattern !== pattern && stronger(own, other) === 0)
          .map((other) => `${pattern.id} = ${other.pattern.id}: ${reply.text}`);
      }),
    );
    expect(contested).toEqual([]);
  });

  it('hold a literal wherever an expression matches, so that the index loses nothing', () => {
    const uncovered = [...samples, ...nearMisses].flatMap(({ reply }) =>
      textsOf(reply).flatMap((text) => {
        const haystack = `${text.plain.toLowerCase()}\n${text.codes}`;
        return PATTERNS.filter(
          ({ id, rank, literals, match: expressions }) =>
            expressions.some((expression) =>
              expression.test(rank === 'status' || rank === 'reply' ? text.codes : text.plain),
            ) && !(LITERALS[id] ?? literals ?? []).some((literal) => haystack.includes(literal)),
        ).map(({ id }) => `${id}: ${text.plain}`);
      }),
    );
    expect(uncovered).toEqual([]);
  });
});

describe('near misses', () => {
  it('are not matched', () => {
    const taken = nearMisses
      .filter(({ pattern, reply }) =>
        fittingAll(reply).some(({ fitting }) => fitting.some((one) => one.pattern === pattern)),
      )
      .map(({ pattern, reply }) => `${pattern.id}: ${reply.text}`);
    expect(taken).toEqual([]);
  });
});

describe('the cost of a verdict', () => {
  it('does not grow with the catalogue', () => {
    const strangers: readonly Pattern[] = Array.from({ length: 5000 }, (_, at) => ({
      id: `log/policy/stranger-${at}`,
      reason: 'policy-generic',
      rank: 'exact',
      literals: [`stranger number ${at} says`],
      match: [new RegExp(`stranger number ${at} says`)],
      source: 'https://example.com/',
      samples: [],
      nearMisses: [],
    }));
    const tried = (patterns: readonly Pattern[]): number => {
      let count = 0;
      const judge = createClassifier(patterns, () => {
        count += 1;
      });
      for (const { reply } of samples) judge(reply);
      return count;
    };
    const few = tried(PATTERNS);
    expect(tried([...PATTERNS, ...strangers])).toBe(few);
    expect(few / samples.length, 'expressions tried for a reply, on average').toBeLessThan(8);
  });
});
