import { describe, expect, it } from 'vitest';
import { baselinePolicy, inTurn } from '../../src/config/baseline.ts';
import { policyOf } from '../../src/config/policy.ts';
import type { Config } from '../../src/config/schema.ts';
import type { Finding, Severity } from '../../src/findings/finding.ts';
import type { Judged } from '../../src/findings/policy.ts';

const finding = (id: string, subject: string, severity: Severity = 'warning'): Finding => ({
  id,
  severity,
  subject,
  title: '',
  message: '',
  why: '',
  data: {},
  evidence: [],
  fix: '',
  references: [],
});
const judged = (findings: readonly Finding[], more: Partial<Judged> = {}): Judged => ({
  target: 'example.com',
  observedAt: Date.parse('2026-11-25T12:00:00Z'),
  findings,
  unjudged: [],
  skipped: [],
  ...more,
});
const settle = (config: Config, findings: readonly Finding[], run = { count: 1, isWhole: true }) =>
  policyOf(config, run)(judged(findings));
const ids = (findings: readonly Finding[]) => findings.map(({ id, severity }) => `${id} ${severity}`);

describe('a waiver', () => {
  const waiver = { id: 'ptr/generic', subject: '192.0.2.25', reason: 'so it is' };
  it('accepts its finding of its subject, and no other', () => {
    const all = [finding('ptr/generic', '192.0.2.25'), finding('ptr/generic', '192.0.2.26'), finding('mx/single', 'x')];
    const { findings, waived } = settle({ waivers: [waiver] }, all);
    expect(ids(findings)).toEqual(['ptr/generic warning', 'mx/single warning']);
    expect(waived).toEqual([{ finding: all[0], reason: 'so it is' }]);
  });
  it('holds to the end of its last day, then is an error, and what it accepted is found again', () => {
    const found = [finding('ptr/generic', '192.0.2.25')];
    expect(settle({ waivers: [{ ...waiver, until: '2026-11-25' }] }, found).findings).toEqual([]);
    const { findings, waived } = settle({ waivers: [{ ...waiver, until: '2026-11-24' }] }, found);
    expect({ findings: ids(findings), waived }).toEqual({
      findings: ['waiver/expired error', 'ptr/generic warning'],
      waived: [],
    });
  });
  it('that accepts nothing is a note, told once, and only where all targets were looked at', () => {
    expect(ids(settle({ waivers: [waiver] }, []).findings)).toEqual(['waiver/unused note']);
    expect(settle({ waivers: [waiver] }, [], { count: 1, isWhole: false }).findings).toEqual([]);
    const policy = policyOf({ waivers: [waiver] }, { count: 2, isWhole: true });
    expect(policy(judged([])).findings).toEqual([]);
    expect(policy(judged([finding('ptr/generic', '192.0.2.25')], { target: 'example.net' })).findings).toEqual([]);
  });
});

describe('severities', () => {
  it('weigh more, less, or nothing', () => {
    const config: Config = { severities: { a: 'error', b: 'note', c: 'off' } };
    const unjudged = [{ id: 'c', severity: 'error' as const, subject: 's', reason: 'timeout' }];
    const { findings, skipped, ...rest } = policyOf(config, { count: 1, isWhole: true })(
      judged([finding('a', 's'), finding('b', 's'), finding('c', 's')], { unjudged }),
    );
    expect(ids(findings)).toEqual(['a error', 'b note']);
    expect(rest.unjudged).toEqual([]);
    expect(skipped.map(({ id }) => id)).toEqual(['c', 'c']);
  });
  it('follow what the receivers of a target demand', () => {
    const config: Config = { targets: [{ domain: 'Example.com', receivers: ['gmail'] }] };
    expect(
      ids(settle(config, [finding('dmarc/missing', 'example.com'), finding('mx/single', 'x', 'note')]).findings),
    ).toEqual(['dmarc/missing error', 'mx/single note']);
  });
});

describe('a baseline', () => {
  const baseline = baselinePolicy({
    schema: 'maildoctor/baseline@1',
    taken: '2026-11-01T00:00:00Z',
    findings: [
      { target: 'example.com', id: 'a', subject: 's' },
      { target: 'example.com', id: 'b', subject: 's' },
      { target: 'example.com', id: 'c', subject: 's' },
      { target: 'example.net', id: 'a', subject: 's' },
    ],
  });
  it('accepts what it knows, finds what is new, and tells what is gone', () => {
    const unjudged = [{ id: 'c', severity: 'error' as const, subject: 's', reason: 'timeout' }];
    const { findings, waived, gone } = baseline(judged([finding('a', 's'), finding('a', 'other')], { unjudged }));
    expect(findings.map(({ subject }) => subject)).toEqual(['other']);
    expect(waived.map(({ reason }) => reason)).toEqual(['in the baseline of 2026-11-01']);
    // What could not be judged is not gone.
    expect(gone.map(({ id }) => id)).toEqual(['b']);
  });
  it('comes after the waivers', () => {
    const both = inTurn(policyOf({ waivers: [{ id: 'w', reason: 'r' }] }, { count: 1, isWhole: false }), baseline);
    const { findings, waived } = both(judged([finding('w', 's'), finding('a', 's'), finding('n', 's')]));
    expect(findings.map(({ id }) => id)).toEqual(['n']);
    expect(waived.map(({ finding: { id } }) => id)).toEqual(['w', 'a']);
  });
});
