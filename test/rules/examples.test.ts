import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { runRule } from '../../src/rules/run.ts';

const OBSERVED_AT = Date.parse('2026-01-31T12:00:00Z');

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('stands in the file that its id names', () => {
    expect(existsSync(fileURLToPath(new URL(`../../src/rules/${id}.ts`, import.meta.url)))).toBe(true);
  });

  it('shows in its examples what is found and what must not be', () => {
    expect(rule.examples.some(({ findings }) => findings > 0)).toBe(true);
    expect(rule.examples.some(({ findings }) => findings === 0)).toBe(true);
  });

  it.each(rule.examples.map((example) => [example.name, example] as const))('%s', (_, example) => {
    const context = { target: example.target ?? 'example.com', observedAt: example.observedAt ?? OBSERVED_AT };
    const outcome = runRule(rule, example.facts, context);
    expect({
      findings: outcome.findings.length,
      unjudged: outcome.unjudged.length,
      skipped: outcome.skipped.length,
    }).toEqual({ findings: example.findings, unjudged: example.unjudged ?? 0, skipped: example.skipped ?? 0 });
    for (const { finding } of outcome.findings) {
      expect(finding.message + finding.fix + finding.why).not.toMatch(/(?<!%)\{[A-Za-z]+\}/);
      expect(finding.message.trim()).not.toBe('');
    }
  });
});

it('has no id twice', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
