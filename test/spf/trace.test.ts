import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SpfCoverageEntry, SpfTrace } from '../../src/facts/spf.ts';
import { runCli } from '../support/cli.ts';
import { type DnsServer, startDnsServer } from '../support/dns-server.ts';

const includes = (count: number) =>
  Array.from({ length: count }, (_, index) => `include:i${index}.example.com`).join(' ');

let server: DnsServer;
beforeAll(async () => {
  server = await startDnsServer({
    zones: {
      'example.com': { TXT: [`v=spf1 a:gone.example.com include:nest.example.com ${includes(10)} ip4:192.0.2.9 -all`] },
      'nest.example.com': {
        TXT: ['v=spf1 ip4:198.51.100.0/24 mx ?all'],
        MX: [{ preference: 1, exchange: 'h.example.com' }],
      },
      'h.example.com': { A: ['203.0.113.5'] },
      ...Object.fromEntries(
        Array.from({ length: 10 }, (_, index) => [`i${index}.example.com`, { TXT: ['v=spf1 ip4:198.51.100.1'] }]),
      ),
      'early.example.com': {
        TXT: [`v=spf1 a:nest.example.com exists:h.example.com include:late.example.com -all`],
        A: ['192.0.2.1'],
      },
    },
  });
});
afterAll(() => server.close());

const spf = (...args: readonly string[]) =>
  runCli(['spf', ...args, '--resolver', `${server.address}:${server.port}`, '--fail-on', 'never']);

async function evaluationOf(...args: readonly string[]): Promise<SpfCoverageEntry> {
  const { stdout } = await spf(...args, '--json');
  return JSON.parse(stdout).facts.spf.evaluations[0];
}

describe('the trace of an evaluation', () => {
  it('has every term in JSON, the one that passed a limit marked, and what came after it', async () => {
    const { result, limit, wholeCost, lookups, trace } = await evaluationOf('example.com', '--ip', '192.0.2.9');
    expect({ result, limit, lookups }).toEqual({ result: 'permerror', limit: 'lookups', lookups: 11 });
    // a, include, mx within it, and ten includes.
    expect(wholeCost).toBe(13);
    const { steps } = trace as SpfTrace;
    expect(steps.map(({ text, outcome }) => `${text} ${outcome}`)).toEqual([
      'a:gone.example.com not-matched',
      'include:nest.example.com not-matched',
      ...Array.from({ length: 7 }, (_, index) => `include:i${index}.example.com not-matched`),
      'include:i7.example.com failed',
      'include:i8.example.com not-evaluated',
      'include:i9.example.com not-evaluated',
      'ip4:192.0.2.9 not-evaluated',
      '-all not-evaluated',
    ]);
    expect(steps[0]).toMatchObject({ why: 'no address', lookups: 1, voidLookups: 1, costs: true });
    expect(steps[1]?.record).toMatchObject({
      domain: 'nest.example.com',
      result: 'neutral',
      steps: [
        { text: 'ip4:198.51.100.0/24', outcome: 'not-matched', lookups: 2, costs: false },
        { text: 'mx', outcome: 'not-matched', lookups: 3, target: 'nest.example.com', why: 'none of 203.0.113.5' },
        { text: '?all', outcome: 'matched' },
      ],
    });
    expect(steps[9]).toMatchObject({ limit: 'lookups', lookups: 11 });
    for (const step of steps) expect(step.ms).toBeGreaterThanOrEqual(0);
  });

  it('is a tree on the screen', async () => {
    const { stdout } = await spf('example.com', '--ip', '192.0.2.9');
    const screen = stdout.replace(/\s+/g, ' ');
    expect(screen).toContain('the whole record would cost 13 of 10 lookups');
    expect(screen).toContain('here the limit of lookups is passed');
    expect(screen).toMatch(/a:gone\.example\.com no address \[1\/10, 1\/2 empty\] \d+ ms/);
    expect(screen).toContain('include:i9.example.com not evaluated');
  });

  it('tells with --verbose what was asked ahead and not needed, and only then', async () => {
    // Of the target itself the tree has asked everything already; of another domain nothing was asked before.
    const args = ['example.com', '--domain', 'early.example.com', '--ip', '203.0.113.99'];
    const { stdout: report } = await spf(...args, '--json');
    expect(JSON.parse(report).facts.spf.evaluations[1]).toMatchObject({
      domain: 'early.example.com',
      result: 'pass',
      mechanism: 'exists:h.example.com',
      speculative: ['TXT late.example.com'],
    });
    expect((await spf(...args)).stdout).not.toContain('Asked ahead');
    const { stdout } = await spf(...args, '--verbose');
    expect(stdout).toContain('Asked ahead for early.example.com for 203.0.113.99, and not needed');
    expect(stdout).toContain('TXT late.example.com');
  });
});
