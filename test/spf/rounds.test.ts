import { describe, expect, it } from 'vitest';
import type { DnsAnswer } from '../../src/facts/dns.ts';
import { clock } from '../../src/io/node/clock.ts';
import type { Clock, Resolver } from '../../src/io/ports.ts';
import { evaluateSpf } from '../../src/probes/spf/evaluate.ts';

const QUERY = { ip: '192.0.2.25', sender: 'a@example.com', helo: 'mail.example' };
const EIGHT = Array.from({ length: 8 }, (_, index) => index);

type Records = Readonly<Record<string, readonly unknown[]>>;

const answerOf = (value: readonly unknown[] | undefined): DnsAnswer<never> =>
  (value ? { state: 'found', value } : { state: 'absent', why: 'nxdomain' }) as unknown as DnsAnswer<never>;

/** Answers what was asked when nothing more is asked: each time is one round trip, however long it takes. */
async function roundsOf(records: Records) {
  let waiting: (() => void)[] = [];
  const asked: string[] = [];
  const resolver: Resolver = {
    query: (name, type) => {
      asked.push(`${type} ${name}`);
      return new Promise((resolve) => waiting.push(() => resolve(answerOf(records[`${type} ${name}`]))));
    },
  };
  let result: string | undefined;
  void evaluateSpf(QUERY, { resolver, clock }).then((evaluation) => {
    result = evaluation.result;
  });
  let rounds = 0;
  for (; result === undefined && rounds < 50; rounds++) {
    const now = waiting;
    waiting = [];
    for (const answer of now) answer();
    await new Promise(setImmediate);
  }
  return { rounds, result, asked };
}

describe('the round trips of an evaluation', () => {
  it('are two for eight includes side by side', async () => {
    const includes = EIGHT.map((index) => `include:i${index}.example`).join(' ');
    const { rounds, result } = await roundsOf({
      'TXT example.com': [[`v=spf1 ${includes} -all`]],
      ...Object.fromEntries(
        EIGHT.map((index) => [`TXT i${index}.example`, [[index === 7 ? 'v=spf1 +all' : 'v=spf1 -all']]]),
      ),
    });
    expect({ rounds, result }).toEqual({ rounds: 2, result: 'pass' });
  });

  it('are three for ten exchanges', async () => {
    const hosts = Array.from({ length: 10 }, (_, index) => `h${index}.example`);
    const { rounds, result } = await roundsOf({
      'TXT example.com': [['v=spf1 mx -all']],
      'MX example.com': hosts.map((exchange, preference) => ({ preference, exchange })),
      ...Object.fromEntries(hosts.map((host, index) => [`A ${host}`, [index === 9 ? '192.0.2.25' : '203.0.113.1']])),
    });
    expect({ rounds, result }).toEqual({ rounds: 3, result: 'pass' });
  });

  it('are nine for eight includes within each other: each record names the next', async () => {
    const { rounds, result } = await roundsOf({
      'TXT example.com': [['v=spf1 include:i0.example -all']],
      ...Object.fromEntries(
        EIGHT.map((index) => [
          `TXT i${index}.example`,
          [[index === 7 ? 'v=spf1 +all' : `v=spf1 include:i${index + 1}.example -all`]],
        ]),
      ),
    });
    expect({ rounds, result }).toEqual({ rounds: 9, result: 'pass' });
  });

  it('ask for TXT alone, never for the abandoned type SPF (RFC 7208 section 3.1)', async () => {
    const { asked, result } = await roundsOf({ 'SPF example.com': [['v=spf1 +all']] });
    expect({ asked, result }).toEqual({ asked: ['TXT example.com'], result: 'none' });
  });

  it('ask nothing further where the record has a mistake anywhere', async () => {
    const { asked, result } = await roundsOf({
      'TXT example.com': [['v=spf1 a:first.example include:second.example ip4:192.0.2.0/033 -all']],
    });
    expect({ asked, result }).toEqual({ asked: ['TXT example.com'], result: 'permerror' });
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
