import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnknownText } from '../../src/facts/log-unknown.ts';
import { explainPage } from '../../src/pages/explain.ts';
import { expressionOf } from '../../src/syntax/logs/expression-of.ts';
import { explainLines, logOf } from './explained.ts';

const STRANGE = (id: string, to: string): string =>
  `2026-01-31T12:00:00Z mail postfix/smtp[1]: ${id}: to=<${to}>, relay=mx.example.net[198.51.100.25]:25, delay=2, delays=1/0/0.5/0.5, dsn=0.0.0, status=bounced (zorblax <${to}> refused the flumph at mx7.example.net)`;
const LINES: readonly string[] = [
  'this is no line of any mail log, number 10001',
  'this is no line of any mail log, number 20002',
  'this is no line of any mail log, number 30003',
  STRANGE('4F1A2B3C41', 'a@example.net'),
  STRANGE('4F1A2B3C42', 'b@example.net'),
  '2026-01-31T12:00:00Z mail postfix/qmgr[1]: 4F1A2B3C41: removed',
];

describe('explain --list unknown', () => {
  it('gives failures and lines, normalised, counted, the commonest first', async () => {
    const report = await explainLines(LINES, { list: 'unknown' });
    const { unknown } = logOf(report) as unknown as { readonly unknown: readonly UnknownText[] };
    expect(unknown.map(({ kind, count }) => [kind, count])).toEqual([
      ['line', 3],
      ['failure', 2],
    ]);
    expect(unknown[0]?.text).toBe('this is no line of any mail log, number <n>');
    expect(unknown[1]).toMatchObject({ program: 'postfix/smtp', status: 'bounced' });
    expect(unknown[1]?.text).not.toContain('a@example.net');
    const sample = unknown[1]?.sample ?? '';
    expect(sample).toContain('zorblax');
    expect(new RegExp(expressionOf(sample)).test(sample.replaceAll('a@example.net', 'z@example.org'))).toBe(true);
    const page = JSON.stringify(
      explainPage({ log: { state: 'found', value: { ...logOf(report), texts: [] } } }, [], report.facts),
    );
    expect(page).toContain('npm run new pattern FAMILY/FAULT ');
    expect(page).toContain('zorblax');
  });

  it('says so where all is known', async () => {
    const report = await explainLines(LINES.slice(-1), { list: 'unknown' });
    expect(logOf(report)).toMatchObject({ unknown: [] });
  });
});

describe('expressionOf', () => {
  it.each([
    ['450 4.7.1 <a@example.com>: too many from 192.0.2.1', '450 4.7.1 <bb@example.org>: too many from 198.51.100.7'],
    ['see https://example.com/a?b=1 (id 4F1A2B3C41)', 'see https://example.net/zz (id 4F1A2B3C99)'],
  ])('matches %s and its like', (text, like) => {
    const expression = new RegExp(`^${expressionOf(text)}$`);
    expect([expression.test(text), expression.test(like), expression.test('550 5.1.1 other')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('is always an expression', () => {
    fc.assert(fc.property(fc.string(), (text) => new RegExp(expressionOf(text)) instanceof RegExp));
  });
});
