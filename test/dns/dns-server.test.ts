import { Resolver } from 'node:dns/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { type DnsServer, type DnsServerOptions, startDnsServer } from '../support/dns-server.ts';

let server: DnsServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** The system's own client as witness: c-ares knows nothing of us. */
async function witness(options: DnsServerOptions): Promise<Resolver> {
  server = await startDnsServer(options);
  const resolver = new Resolver({ timeout: 500, tries: 1 });
  resolver.setServers([`${server.address}:${server.port}`]);
  return resolver;
}

describe('the DNS server of the tests', () => {
  it('serves every type that c-ares can read', async () => {
    const soa = {
      mname: 'ns.example.com',
      rname: 'root.example.com',
      serial: 1,
      refresh: 2,
      retry: 3,
      expire: 4,
      minimum: 5,
    };
    const resolver = await witness({
      zones: {
        'Example.com': {
          A: ['192.0.2.1'],
          AAAA: ['2001:db8::1'],
          MX: [{ preference: 10, exchange: 'mx.example.com' }],
          NS: ['ns.example.com'],
          TXT: ['v=spf1 -all', ['two ', 'strings']],
          SOA: [soa],
          CAA: [{ flags: 0, tag: 'issue', value: 'ca.example' }],
        },
        '1.2.0.192.in-addr.arpa': { PTR: ['example.com'] },
      },
    });
    expect(await resolver.resolve4('example.com')).toEqual(['192.0.2.1']);
    expect(await resolver.resolve6('example.com')).toEqual(['2001:db8::1']);
    expect(await resolver.resolveMx('example.COM')).toEqual([{ priority: 10, exchange: 'mx.example.com' }]);
    expect(await resolver.resolveNs('example.com')).toEqual(['ns.example.com']);
    expect(await resolver.resolveTxt('example.com')).toEqual([['v=spf1 -all'], ['two ', 'strings']]);
    expect(await resolver.resolveSoa('example.com')).toMatchObject({ nsname: 'ns.example.com', minttl: 5 });
    expect(await resolver.resolveCaa('example.com')).toMatchObject([{ issue: 'ca.example' }]);
    expect(await resolver.reverse('192.0.2.1')).toEqual(['example.com']);
  });

  it('tells a name that does not exist from one without data, knows wildcards and empty non-terminals', async () => {
    const resolver = await witness({
      zones: { 'a.b.example': { A: ['192.0.2.1'] }, '*.wild.example': { TXT: ['w'] }, 'own.wild.example': {} },
    });
    await expect(resolver.resolve4('x.example')).rejects.toMatchObject({ code: 'ENOTFOUND' });
    await expect(resolver.resolve4('b.example')).rejects.toMatchObject({ code: 'ENODATA' });
    await expect(resolver.resolve6('a.b.example')).rejects.toMatchObject({ code: 'ENODATA' });
    expect(await resolver.resolveTxt('any.thing.wild.example')).toEqual([['w']]);
    await expect(resolver.resolveTxt('own.wild.example')).rejects.toMatchObject({ code: 'ENODATA' });
  });

  it('follows aliases, truncates what is large, fails as told, and keeps the questions', async () => {
    const resolver = await witness({
      zones: {
        'alias.example': { CNAME: ['a.example'] },
        'a.example': { A: ['192.0.2.1'] },
        'lost.example': { CNAME: ['nowhere.example'] },
        'big.example': { TXT: ['x'.repeat(4000)] },
        'fails.example': { rcode: { A: 'SERVFAIL' }, TXT: ['fine'] },
        'silent.example': { timeout: ['A'], TXT: ['fine'] },
      },
    });
    expect(await resolver.resolve4('alias.example')).toEqual(['192.0.2.1']);
    await expect(resolver.resolve4('lost.example')).rejects.toMatchObject({ code: 'ENOTFOUND' });
    expect((await resolver.resolveTxt('big.example'))[0]?.join('')).toHaveLength(4000);
    await expect(resolver.resolve4('fails.example')).rejects.toMatchObject({ code: 'ESERVFAIL' });
    await expect(resolver.resolve4('silent.example')).rejects.toMatchObject({ code: 'ETIMEOUT' });
    expect(await resolver.resolveTxt('silent.example')).toEqual([['fine']]);
    expect(server?.questions.filter(({ name }) => name === 'big.example').map(({ transport }) => transport)).toEqual([
      'udp',
      'tcp',
    ]);
  });
});
