import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { openPorts } from '../../src/io/node/open.ts';
import type { Ports } from '../../src/io/ports.ts';
import { runBatch } from '../../src/spf-batch.ts';
import { readSuite, suitesAreThere, zonesOf } from '../conformance/suite.ts';
import { runCli } from '../support/cli.ts';
import { type DnsServer, type DnsZones, startDnsServer } from '../support/dns-server.ts';

let closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing) await close();
  closing = [];
});

async function serve(zones: DnsZones): Promise<DnsServer> {
  const server = await startDnsServer({ zones });
  closing.push(() => server.close());
  return server;
}

async function portsOf({ address, port }: DnsServer): Promise<Ports> {
  const ports = await openPorts({
    resolver: [`${address}:${port}`],
    zone: undefined,
    map: undefined,
    offline: false,
    timeout: '0.6',
    ipv4: false,
    ipv6: false,
  });
  closing.push(() => ports.close());
  return ports;
}

const WORLD: DnsZones = {
  'example.com': { TXT: ['v=spf1 ip4:192.0.2.0/24 include:example.net -all exp=why.example.com'] },
  'why.example.com': { TXT: ['%{i} is not ours'] },
  'example.net': { TXT: ['v=spf1 ip4:198.51.100.0/24 -all'] },
  'mail.example.com': { TXT: ['v=spf1 a -all'], A: ['192.0.2.25'] },
  'dead.example.com': { timeout: true },
  'slow.example.com': { TXT: ['v=spf1 +all'], delayMs: 150 },
};
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const QUESTION = { ip: '192.0.2.1', sender: 'a@example.com', helo: 'mail.example.com' };

describe('spf --batch', () => {
  it('answers line by line, in order, and repeats keys that are not its own', async () => {
    const { address, port } = await serve(WORLD);
    const input = [
      line({ ...QUESTION, sender: 'a@slow.example.com', id: 1 }),
      line({ ...QUESTION, id: 2, note: { any: ['thing'] } }),
      line({ ...QUESTION, ip: '203.0.113.1', id: 3 }),
      line({ ip: '192.0.2.25', sender: '', helo: 'mail.example.com', id: 4 }),
      line({ ...QUESTION, ip: '198.51.100.7', id: 5 }).trimEnd(),
    ];
    const { code, stdout, stderr } = await runCli(['spf', '--batch', '-', '--resolver', `${address}:${port}`], {
      input: input.join(''),
    });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text));
    expect(answers).toMatchObject([
      { id: 1, result: 'pass', mechanism: '+all', lookups: 0, voidLookups: 0 },
      { id: 2, note: { any: ['thing'] }, result: 'pass', mechanism: 'ip4:192.0.2.0/24' },
      { id: 3, result: 'fail', mechanism: '-all', explanation: '203.0.113.1 is not ours', lookups: 1 },
      { id: 4, result: 'pass', sender: '', mechanism: 'a' },
      { id: 5, result: 'pass', mechanism: 'include:example.net', lookups: 1 },
    ]);
    expect(answers.map((answer) => 'explanation' in answer)).toEqual([false, false, true, false, false]);
  });

  it('answers a bad line in its place, goes on, and ends with 2', async () => {
    const { address, port } = await serve(WORLD);
    const bad = ['not json', '[]', '{"ip":"192.0.2.999","sender":"a@example.com"}', '{"sender":"a@example.com"}', ''];
    const input = `${[JSON.stringify(QUESTION), ...bad, JSON.stringify(QUESTION)].join('\n')}\n`;
    const { code, stdout } = await runCli(['spf', '--batch', '-', '--resolver', `${address}:${port}`], { input });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text));
    expect(answers.map((answer) => ('error' in answer ? 'error' : answer.result))).toEqual([
      'pass',
      ...bad.map(() => 'error'),
      'pass',
    ]);
    expect(code).toBe(2);
  });

  it('ends with 3 where DNS gave no answer', async () => {
    const { address, port } = await serve(WORLD);
    const { code, stdout } = await runCli(
      ['spf', '--batch', '-', '--resolver', `${address}:${port}`, '--timeout', '0.5'],
      { input: line({ ...QUESTION, sender: 'a@dead.example.com' }) },
    );
    expect(JSON.parse(stdout)).toMatchObject({ result: 'temperror' });
    expect(code).toBe(3);
  });

  it('shares one cache: the same domain is asked once', async () => {
    const server = await serve(WORLD);
    const ports = await portsOf(server);
    const input = Readable.from([Buffer.from(line(QUESTION).repeat(500))]);
    let count = 0;
    expect(await runBatch(input, ports, () => void count++)).toBe(0);
    expect(count).toBe(500);
    expect(server.questions.filter(({ name, type }) => name === 'example.com' && type === 'TXT')).toHaveLength(1);
  });

  it('reads on only while it can hold the answers that an earlier line keeps back', async () => {
    const ports = await portsOf(await serve(WORLD));
    let lines = 0;
    async function* endless() {
      // Nobody answers for this one until its time is over; those behind it are quick.
      yield Buffer.from(line({ ...QUESTION, sender: 'a@dead.example.com' }));
      for (; lines < 2000; lines++) yield Buffer.from(line({ ...QUESTION, id: 'x'.repeat(200) }));
    }
    let readBefore: number | undefined;
    const input = Readable.from(endless());
    await runBatch(input, ports, () => {
      readBefore ??= lines;
    });
    expect(lines).toBe(2000);
    expect(readBefore).toBeLessThan(200);
  });

  it('writes an answer as soon as it can, though the input goes on', async () => {
    const ports = await portsOf(await serve(WORLD));
    const input = new Readable({ read() {} });
    let written: (text: string) => void = () => {};
    const first = new Promise<string>((resolve) => {
      written = resolve;
    });
    const ended = runBatch(input, ports, (text) => written(text));
    input.push(line(QUESTION));
    expect(JSON.parse(await first)).toMatchObject({ result: 'pass' });
    input.push(null);
    expect(await ended).toBe(0);
  });
});

const EXTENSIONS = new Set(['default-modifier', 'default-modifier-harsh']);

describe.skipIf(!suitesAreThere)('the published suites by the line protocol', () => {
  for (const file of suitesAreThere ? ['spf-rfc7208.json', 'spf-rfc4408.json', 'spf-pyspf-extra.json'] : []) {
    it(`${file}: every case, with its explanation`, { timeout: 60_000 }, async () => {
      for (const scenario of readSuite(file)) {
        const cases = scenario.cases.filter(({ id }) => !EXTENSIONS.has(id));
        const ports = await portsOf(await serve(zonesOf(scenario)));
        const text = cases.map(({ id, ip, mailfrom, helo }) => line({ ip, sender: mailfrom, helo, id })).join('');
        const answers: { readonly id: string; readonly result: string; readonly explanation?: string }[] = [];
        await runBatch(Readable.from([Buffer.from(text)]), ports, (answer) => void answers.push(JSON.parse(answer)));
        expect(answers.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
        for (const [index, { id, expected, explanation }] of cases.entries()) {
          expect([id, expected]).toEqual([id, expect.arrayContaining([answers[index]?.result])]);
          if (explanation !== undefined)
            expect([id, answers[index]?.explanation]).toEqual([
              id,
              explanation === 'DEFAULT' ? undefined : explanation,
            ]);
        }
      }
    });
  }
});
