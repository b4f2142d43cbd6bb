import { describe, expect, it } from 'vitest';
import { observe } from '../../src/diagnose.ts';
import type { DnsAnswer } from '../../src/facts/dns.ts';
import type { SpfEvaluation } from '../../src/facts/spf.ts';
import { clock } from '../../src/io/node/clock.ts';
import { openPorts } from '../../src/io/node/open.ts';
import type { Clock, Resolver } from '../../src/io/ports.ts';
import { evaluateSpf } from '../../src/probes/spf/evaluate.ts';

const QUERY = { ip: '192.0.2.25', sender: 'a@example.com', helo: 'mail.example' };
const EIGHT = Array.from({ length: 8 }, (_, index) => index);

type Records = Readonly<Record<string, readonly unknown[]>>;

const answerOf = (value: readonly unknown[] | undefined): DnsAnswer<never> =>
  (value ? { state: 'found', value } : { state: 'absent', why: 'nxdomain' }) as unknown as DnsAnswer<never>;

type Ask<T> = (resolver: Resolver) => Promise<T>;
const evaluation: Ask<SpfEvaluation> = (resolver) => evaluateSpf(QUERY, { resolver, clock });

/** Answers what was asked when nothing more is asked: each time is one round trip, however long it takes. */
async function roundsOf<T extends { readonly result?: string }>(records: Records, ask: Ask<T>) {
  let waiting: (() => void)[] = [];
  const asked: string[] = [];
  const known = new Map<string, Promise<DnsAnswer<never>>>();
  const resolver: Resolver = {
    query: (name, type) => {
      const question = `${type} ${name}`;
      const answer =
        known.get(question) ?? new Promise((resolve) => waiting.push(() => resolve(answerOf(records[question]))));
      if (!known.has(question)) asked.push(question);
      known.set(question, answer);
      return answer;
    },
  };
  let outcome: T | undefined;
  void ask(resolver).then((come) => {
    outcome = come;
  });
  let rounds = 0;
  for (let idle = 0; outcome === undefined && idle < 2000; ) {
    const now = waiting;
    waiting = [];
    for (const answer of now) answer();
    if (now.length > 0) rounds++;
    else idle++;
    await new Promise((resolve) => setTimeout(resolve, now.length > 0 ? 0 : 5));
  }
  return { rounds, asked, outcome, result: outcome?.result };
}

describe('the round trips of an evaluation', () => {
  it('are two for eight includes side by side', async () => {
    const includes = EIGHT.map((index) => `include:i${index}.example`).join(' ');
    const { rounds, result } = await roundsOf(
      {
        'TXT example.com': [[`v=spf1 ${includes} -all`]],
        ...Object.fromEntries(
          EIGHT.map((index) => [`TXT i${index}.example`, [[index === 7 ? 'v=spf1 +all' : 'v=spf1 -all']]]),
        ),
      },
      evaluation,
    );
    expect({ rounds, result }).toEqual({ rounds: 2, result: 'pass' });
  });

  it('are three for ten exchanges', async () => {
    const hosts = Array.from({ length: 10 }, (_, index) => `h${index}.example`);
    const { rounds, result } = await roundsOf(
      {
        'TXT example.com': [['v=spf1 mx -all']],
        'MX example.com': hosts.map((exchange, preference) => ({ preference, exchange })),
        ...Object.fromEntries(hosts.map((host, index) => [`A ${host}`, [index === 9 ? '192.0.2.25' : '203.0.113.1']])),
      },
      evaluation,
    );
    expect({ rounds, result }).toEqual({ rounds: 3, result: 'pass' });
  });

  it('are nine for eight includes within each other: each record names the next', async () => {
    const { rounds, result } = await roundsOf(
      {
        'TXT example.com': [['v=spf1 include:i0.example -all']],
        ...Object.fromEntries(
          EIGHT.map((index) => [
            `TXT i${index}.example`,
            [[index === 7 ? 'v=spf1 +all' : `v=spf1 include:i${index + 1}.example -all`]],
          ]),
        ),
      },
      evaluation,
    );
    expect({ rounds, result }).toEqual({ rounds: 9, result: 'pass' });
  });

  it('ask for TXT alone, never for the abandoned type SPF (RFC 7208 section 3.1)', async () => {
    const { asked, result } = await roundsOf({ 'SPF example.com': [['v=spf1 +all']] }, evaluation);
    expect({ asked, result }).toEqual({ asked: ['TXT example.com'], result: 'none' });
  });

  it('ask nothing further where the record has a mistake anywhere', async () => {
    const { asked, result } = await roundsOf(
      {
        'TXT example.com': [['v=spf1 a:first.example include:second.example ip4:192.0.2.0/033 -all']],
      },
      evaluation,
    );
    expect({ asked, result }).toEqual({ asked: ['TXT example.com'], result: 'permerror' });
  });
});

describe('the round trips of a verdict of the command line', () => {
  it('are those of its evaluation: the tree and the names of the address come with it', async () => {
    const records: Records = {
      'TXT example.com': [['v=spf1 include:one.example exists:%{i}.list.example -all']],
      'TXT one.example': [['v=spf1 ip4:198.51.100.0/24 -all']],
      'A 192.0.2.25.list.example': ['192.0.2.1'],
      'PTR 25.2.0.192.in-addr.arpa': ['mail.example.com'],
      'A mail.example.com': ['192.0.2.25'],
    };
    const ports = await openPorts({
      resolver: ['192.0.2.53'],
      zone: undefined,
      map: undefined,
      offline: false,
      timeout: '5',
      ipv4: false,
      ipv6: false,
    });
    const request = {
      command: 'spf',
      target: { kind: 'domain', name: 'example.com' },
      options: { spf: { ips: ['192.0.2.25'] } },
      asked: ['spf', 'coverage'],
    } as const;
    const { rounds, outcome } = await roundsOf(records, async (resolver) => {
      const { facts } = await observe(request, { ...ports, resolver });
      const { coverage } = facts;
      return coverage?.state === 'found' ? { result: coverage.value.evaluations[0]?.result ?? '' } : {};
    });
    ports.close();
    expect({ rounds, ...outcome }).toEqual({ rounds: 2, result: 'pass' });
  });
});

describe('the time of an evaluation', () => {
  /** Each answer takes so many milliseconds of a clock that nobody has to wait for. */
  async function taking(ms: number) {
    let ticks = 0;
    const slow: Pick<Clock, 'now' | 'ticks'> = { now: () => 0, ticks: () => ticks };
    const resolver: Resolver = {
      query: async (name, type) => {
        ticks += ms;
        if (type !== 'TXT') return answerOf(['203.0.113.1']);
        return answerOf([[name === 'example.com' ? 'v=spf1 a:one.example a:two.example ?all' : 'v=spf1 -all']]);
      },
    };
    return evaluateSpf(QUERY, { resolver, clock: slow });
  }

  it('ends with temperror after 20 seconds (RFC 7208 section 4.6.4)', async () => {
    expect(await taking(6_600)).toMatchObject({ result: 'neutral' });
    expect(await taking(6_700)).toMatchObject({ result: 'temperror', limit: 'time' });
  });
});
