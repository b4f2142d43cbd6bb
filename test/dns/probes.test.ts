import { afterEach, describe, expect, it } from 'vitest';
import type { FactName, Facts } from '../../src/facts/facts.ts';
import { createResolver, parseResolverAddress } from '../../src/io/node/dns/index.ts';
import type { Mapping } from '../../src/io/node/endpoint-map.ts';
import type { Ports } from '../../src/io/ports.ts';
import type { Probe } from '../../src/probes/define.ts';
import { dmarcAbove } from '../../src/probes/dns/dmarc-above.ts';
import { misplaced } from '../../src/probes/dns/misplaced.ts';
import { mx } from '../../src/probes/dns/mx.ts';
import { ns } from '../../src/probes/dns/ns.ts';
import { dmarc } from '../../src/probes/dns/plain.ts';
import { type DnsServer, type DnsServerOptions, type DnsZones, startDnsServer } from '../support/dns-server.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function start(options: DnsServerOptions): Promise<DnsServer> {
  const server = await startDnsServer(options);
  closing.push(server.close);
  return server;
}

interface Asking {
  readonly authoritative?: boolean;
  readonly mappings?: readonly Mapping[];
}

/** What a probe observes of a domain in these zones; the facts that it builds on are observed first. */
async function observe<N extends FactName>(
  probe: Probe<N>,
  name: string,
  zones: DnsZones,
  { authoritative, mappings = [] }: Asking = {},
) {
  const server = await start({ zones });
  const servers = [parseResolverAddress(`${server.address}:${server.port}`)];
  const resolver = createResolver({ servers, timeoutMs: 500, mappings });
  closing.push(resolver.close);
  const context = {
    target: { kind: 'domain', name },
    options: authoritative ? { authoritative } : {},
    ports: { resolver } as unknown as Ports,
    signal: new AbortController().signal,
    progress: () => {},
  } as const;
  const facts: Facts = { dmarc: await dmarc.observe({ ...context, facts: {} as never }) };
  return { fact: await probe.observe({ ...context, facts: facts as never }), server };
}

describe('misplaced records', () => {
  const doubled = '_dmarc.example.com.example.com';

  it('are found where the domain was appended twice', async () => {
    const { fact } = await observe(misplaced, 'example.com', { [doubled]: { TXT: ['v=DMARC1; p=none', 'hello'] } });
    expect(fact).toEqual({ state: 'found', value: [{ name: doubled, text: 'v=DMARC1; p=none' }] });
  });

  it('are none where a wildcard answers for every name', async () => {
    const { fact } = await observe(misplaced, 'example.com', { '*.example.com': { TXT: ['v=spf1 -all'] } });
    expect(fact).toEqual({ state: 'found', value: [] });
  });

  it('are found beside a wildcard', async () => {
    const zones = { '*.example.com': { TXT: ['v=spf1 -all'] }, 'example.com.example.com': { TXT: ['v=spf1 mx -all'] } };
    const { fact } = await observe(misplaced, 'example.com', zones);
    expect(fact).toEqual({ state: 'found', value: [{ name: 'example.com.example.com', text: 'v=spf1 mx -all' }] });
  });

  it('are unknown when a question was not answered', async () => {
    const { fact } = await observe(misplaced, 'example.com', { [doubled]: { timeout: true } });
    expect(fact).toMatchObject({ state: 'unknown', kind: 'timeout' });
  });

  it('are not looked for where no such name can be', async () => {
    const long = `${'abcdefg.'.repeat(17)}example`;
    const { fact, server } = await observe(misplaced, long, {});
    expect(fact).toEqual({ state: 'found', value: [] });
    expect(server.questions.filter(({ name }) => !name.startsWith('_dmarc.'))).toEqual([]);
  });
});

describe('the DMARC record above', () => {
  const policy = { TXT: ['v=DMARC1; p=reject'] };
  const asked = (server: DnsServer) => server.questions.map(({ name }) => name);

  it('is that of the nearest domain that has one', async () => {
    const zones = { '_dmarc.example.com': policy, '_dmarc.b.example.com': { TXT: ['hello'] } };
    const { fact } = await observe(dmarcAbove, 'a.b.example.com', zones);
    expect(fact).toEqual({ state: 'found', value: { name: '_dmarc.example.com', text: 'v=DMARC1; p=reject' } });
  });

  it('is not asked for where the name has its own', async () => {
    const { fact, server } = await observe(dmarcAbove, 'a.example.com', { '_dmarc.a.example.com': policy });
    expect(fact).toEqual({ state: 'absent' });
    expect(asked(server)).toEqual(['_dmarc.a.example.com']);
  });

  it('is not asked for above the domain that was registered', async () => {
    const { server } = await observe(dmarcAbove, 'www.example.co.uk', {});
    expect(asked(server)).toEqual(['_dmarc.www.example.co.uk', '_dmarc.example.co.uk']);
  });

  it('is looked for with no more than eight questions', async () => {
    const { server } = await observe(dmarcAbove, 'a.b.c.d.e.f.g.h.i.j.example.com', {});
    expect(asked(server)).toHaveLength(7);
    expect(asked(server)[1]).toBe('_dmarc.f.g.h.i.j.example.com');
  });

  it('is unknown when the way to it is not answered', async () => {
    const zones = { '_dmarc.b.example.com': { timeout: true }, '_dmarc.example.com': policy } as const;
    expect((await observe(dmarcAbove, 'a.b.example.com', zones)).fact).toMatchObject({ state: 'unknown' });
  });
});

describe('name servers', () => {
  const SOA = [{ mname: 'a', rname: 'b', serial: 1, refresh: 2, retry: 3, expire: 4, minimum: 5 }];
  const zones = {
    'example.com': { NS: ['ns1.example.com', 'ns2.example.com', 'ns3.example.com', 'ns4.example.com'] },
    'ns1.example.com': { A: ['192.0.2.1'] },
    'ns2.example.com': { A: ['192.0.2.2'] },
    'ns3.example.com': { A: ['192.0.2.3'] },
  };
  const standsFor = (address: string, { address: at, port }: DnsServer): Mapping => ({
    from: { address, port: 53 },
    to: { address: at, port },
  });

  it('are asked themselves, each, when that is wanted', async () => {
    const good = await start({ zones: { 'example.com': { SOA } } });
    const refusing = await start({ answer: () => ({ rcode: 'REFUSED' }) });
    const silent = await start({ answer: () => ({ timeout: true }) });
    const mappings = [standsFor('192.0.2.1', good), standsFor('192.0.2.2', refusing), standsFor('192.0.2.3', silent)];
    const { fact } = await observe(ns, 'example.com', zones, { authoritative: true, mappings });
    expect(fact.state === 'found' && fact.value.map(({ authoritative }) => authoritative)).toMatchObject([
      { state: 'found', value: true },
      { state: 'found', value: false },
      { state: 'unknown', kind: 'timeout', reason: 'timeout from 192.0.2.3' },
      { state: 'found', value: false },
    ]);
    expect(good.questions.map(({ name, type, flags }) => [name, type, flags.rd])).toEqual([
      ['example.com', 'SOA', false],
    ]);
  });

  it('are else only looked up', async () => {
    const { fact } = await observe(ns, 'example.com', zones);
    expect(fact.state === 'found' && fact.value.map(({ authoritative }) => authoritative)).toMatchObject([
      { state: 'unknown', kind: 'not-asked' },
      { state: 'unknown', kind: 'not-asked' },
      { state: 'unknown', kind: 'not-asked' },
      { state: 'unknown', kind: 'not-asked' },
    ]);
  });
});

describe('mail exchanges', () => {
  it('are followed to their addresses and back, each for itself', async () => {
    const { fact } = await observe(mx, 'example.com', {
      'example.com': {
        MX: [
          { preference: 20, exchange: 'slow.example.com' },
          { preference: 10, exchange: 'alias.example.com' },
          { preference: 0, exchange: '.' },
        ],
      },
      'alias.example.com': { CNAME: ['mx.example.com'] },
      'mx.example.com': { A: ['192.0.2.25'], AAAA: ['2001:db8:0::0025'] },
      'slow.example.com': { A: ['192.0.2.26'], timeout: ['AAAA'] },
      '25.2.0.192.in-addr.arpa': { PTR: ['mx.example.com'] },
      '26.2.0.192.in-addr.arpa': { timeout: true },
    });
    expect(fact).toMatchObject({
      state: 'found',
      value: [
        { exchange: '.', addresses: [] },
        {
          exchange: 'alias.example.com',
          aliases: ['mx.example.com'],
          addresses: [
            {
              address: '192.0.2.25',
              reverse: { value: [{ name: 'mx.example.com', addresses: { value: ['192.0.2.25'] } }] },
            },
            { address: '2001:db8::25', reverse: { state: 'absent', why: 'nxdomain' } },
          ],
        },
        {
          exchange: 'slow.example.com',
          aaaa: { state: 'unknown', kind: 'timeout' },
          addresses: [{ address: '192.0.2.26', reverse: { state: 'unknown', kind: 'timeout' } }],
        },
      ],
    });
  });
});
