import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RecordType } from '../../src/facts/dns.ts';
import { createResolver, parseResolverAddress, type ResolverSettings } from '../../src/io/node/dns/index.ts';
import { type Authority, createAuthority } from '../support/certificates.ts';
import { describeWithPrograms } from '../support/programs.ts';
import { BIND, type BindServer, startBind } from '../support/servers/dns-bind.ts';
import { startUnbound, UNBOUND, type UnboundServer } from '../support/servers/dns-unbound.ts';

const LONG_TEXT = Array.from({ length: 30 }, (_, index) => `"${String(index).padStart(200, 'x')}"`).join(' ');
const CHAIN = Array.from({ length: 20 }, (_, index) => `c${index} CNAME c${index + 1}`).join('\n');
const RECORDS = `
@ A 192.0.2.1
@ AAAA 2001:db8:0:0:1:0:0:1
@ MX 10 mx
@ MX 20 backup.example.net.
@ TXT "v=spf1 mx -all"
@ TXT "two " "strings"
@ CAA 0 issue "ca.example; account=1"
@ CAA 128 iodef "mailto:security@example.com"
mx A 192.0.2.25
mx AAAA 2001:db8::25
_25._tcp.mx TLSA 3 1 1 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
alias CNAME mx
alias2 CNAME alias
dangling CNAME nowhere.example.
$TTL 7
short A 192.0.2.7
$TTL 300
*.wild TXT "any name"
deep.empty A 192.0.2.9
octets TXT "\\000\\127\\255\\"\\\\;"
a\\032b\\/:%@ TXT "odd"
dot\\.ted TXT "a dot in a label"
\\200\\255 TXT "octets beyond ASCII"
weird PTR a\\.b\\200.example.
xn--bcher-kva A 192.0.2.11
long TXT ${LONG_TEXT}
null MX 0 .
elsewhere NS ns.elsewhere
ns.elsewhere A 192.0.2.53
${CHAIN}
c20 A 192.0.2.20
`;
const ZONES = {
  example: { records: RECORDS },
  'unsigned.example': { records: '@ A 192.0.2.31', dnssec: 'none' },
  'expired.example': { records: '@ A 192.0.2.32', dnssec: 'expired' },
  'broken.example': { records: '@ A 192.0.2.33', dnssec: 'broken' },
  '2.0.192.in-addr.arpa': { records: '25 PTR mx.example.\n25 PTR alias.example.' },
} as const;

describeWithPrograms('the DNS client with BIND and Unbound', [...BIND, ...UNBOUND], () => {
  let bind: BindServer;
  let unbound: UnboundServer;
  let authority: Authority;
  const closing: (() => void)[] = [];

  beforeAll(async () => {
    bind = await startBind(ZONES);
    authority = await createAuthority();
    unbound = await startUnbound({
      authority: bind,
      certificate: await authority.issue({ names: ['resolver.example', '127.0.0.1'] }),
    });
  });
  afterAll(async () => {
    for (const close of closing) close();
    await unbound?.stop();
    await bind?.stop();
  });

  function resolverOf(servers: readonly string[], settings: Partial<ResolverSettings> = {}) {
    const resolver = createResolver({
      servers: servers.map(parseResolverAddress),
      timeoutMs: 5000,
      authorities: [authority.certificate],
      ...settings,
    });
    closing.push(resolver.close);
    return resolver;
  }
  const viaUnbound = () => resolverOf([`127.0.0.1:${unbound.port}`]);
  const atMost = (most: number) => expect.toSatisfy((ttl: number) => ttl > 0 && ttl <= most) as number;
  const ask = (name: string, type: RecordType) => viaUnbound().query(name, type);

  it.each<[RecordType, string, unknown[]]>([
    ['A', 'example', ['192.0.2.1']],
    ['AAAA', 'example', ['2001:db8::1:0:0:1']],
    [
      'MX',
      'example',
      [
        { preference: 10, exchange: 'mx.example' },
        { preference: 20, exchange: 'backup.example.net' },
      ],
    ],
    ['MX', 'null.example', [{ preference: 0, exchange: '.' }]],
    ['TXT', 'example', [['two ', 'strings'], ['v=spf1 mx -all']]],
    ['TXT', 'octets.example', [['\0\x7f\xff"\\;']]],
    ['NS', 'example', ['ns.example']],
    ['CNAME', 'alias2.example', ['alias.example']],
    ['PTR', '25.2.0.192.in-addr.arpa', ['alias.example', 'mx.example']],
    ['PTR', 'weird.example', ['a\\.b\\200.example']],
    [
      'CAA',
      'example',
      [
        { flags: 0, tag: 'issue', value: 'ca.example; account=1' },
        { flags: 128, tag: 'iodef', value: 'mailto:security@example.com' },
      ],
    ],
    [
      'TLSA',
      '_25._tcp.mx.example',
      [
        {
          usage: 3,
          selector: 1,
          matching: 1,
          data: '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f',
        },
      ],
    ],
  ])('reads %s of %s', async (type, name, expected) => {
    const answer = await ask(name, type);
    const value = answer.state === 'found' ? answer.value.toSorted((a, b) => order(a).localeCompare(order(b))) : answer;
    expect(value).toEqual(expected.toSorted((a, b) => order(a).localeCompare(order(b))));
  });
  const order = (value: unknown): string => JSON.stringify(value);

  it('reads an SOA record', async () => {
    const soa = {
      mname: 'ns.example',
      rname: 'hostmaster.example',
      serial: 1,
      refresh: 3600,
      retry: 600,
      expire: 86_400,
      minimum: 60,
    };
    expect(await ask('example', 'SOA')).toMatchObject({ state: 'found', value: [soa] });
  });

  it('keeps the AD bit where a signature was checked, and only there', async () => {
    expect(await ask('example', 'A')).toMatchObject({ state: 'found', authenticated: true, authoritative: false });
    expect(await ask('unsigned.example', 'A')).toMatchObject({ state: 'found', authenticated: false });
    expect(await ask('nowhere.example', 'A')).toMatchObject({ state: 'absent', why: 'nxdomain', authenticated: true });
  });

  it.each([
    ['expired.example', /DNSSEC validation failed at 127\.0\.0\.1:\d+/],
    ['broken.example', /DNSSEC validation failed at 127\.0\.0\.1:\d+/],
  ])('tells that DNSSEC of %s is bogus', async (name, reason) => {
    expect(await ask(name, 'A')).toMatchObject({
      state: 'unknown',
      kind: 'bogus',
      reason: expect.stringMatching(reason) as string,
    });
  });

  it('stays with the verdict of a validator when another resolver follows', async () => {
    const resolver = resolverOf([`127.0.0.1:${unbound.port}`, `127.0.0.1:${bind.port}`]);
    expect(await resolver.query('expired.example', 'A')).toMatchObject({ state: 'unknown', kind: 'bogus' });
  });

  it('tells a name that does not exist from one without such data', async () => {
    expect(await ask('nowhere.example', 'A')).toMatchObject({ state: 'absent', why: 'nxdomain', ttl: atMost(60) });
    expect(await ask('example', 'TLSA')).toMatchObject({ state: 'absent', why: 'nodata', ttl: atMost(60) });
    expect(await ask('empty.example', 'A')).toMatchObject({ state: 'absent', why: 'nodata' });
  });

  it('follows aliases, and tells what is at their end', async () => {
    const aliases = ['alias.example', 'mx.example'];
    expect(await ask('alias2.example', 'A')).toMatchObject({ state: 'found', value: ['192.0.2.25'], aliases });
    expect(await ask('alias2.example', 'TXT')).toMatchObject({ state: 'absent', why: 'nodata', aliases });
    expect(await ask('dangling.example', 'A')).toMatchObject({ state: 'absent', why: 'nxdomain' });
  });

  it('follows no more aliases than it should', async () => {
    expect((await ask('c0.example', 'A')).state).toBe('unknown');
    expect(await ask('c10.example', 'A')).toMatchObject({ state: 'found', value: ['192.0.2.20'] });
  });

  it('asks again over TCP what is too long for UDP', async () => {
    const answer = await viaUnbound().query('long.example', 'TXT');
    expect(answer).toMatchObject({ state: 'found', via: { transport: 'tcp' } });
    expect(answer.state === 'found' && answer.value[0]?.join('').length).toBe(6000);
  });

  it.each([
    ['A', 'BÜCHER.example', '192.0.2.11'],
    ['A', 'bu\u0308cher。example.', '192.0.2.11'],
    ['A', 'MX.Example', '192.0.2.25'],
  ] as const)('asks %s of %s', async (type, name, value) => {
    expect(await ask(name, type)).toMatchObject({ state: 'found', value: [value] });
  });

  it.each([
    ['a b/:%@.example', 'odd'],
    ['A\\032B\\/\\:\\%\\@.example', 'odd'],
    ['dot\\.ted.example', 'a dot in a label'],
    ['\\200\\255.example', 'octets beyond ASCII'],
    ['some.thing.wild.example', 'any name'],
  ])('asks TXT of %s', async (name, text) => {
    expect(await ask(name, 'TXT')).toMatchObject({ state: 'found', value: [[text]] });
  });

  it.each([
    ['tcp', () => `tcp://127.0.0.1:${unbound.port}`],
    ['tls', () => `tls://127.0.0.1:${unbound.tlsPort}`],
    ['https', () => `https://127.0.0.1:${unbound.httpsPort}/dns-query`],
  ] as const)('asks over %s, many at once', async (transport, address) => {
    const resolver = resolverOf([address()]);
    const names = ['example', 'mx.example', 'short.example', 'alias2.example', 'deep.empty.example'];
    const answers = await Promise.all(names.map((name) => resolver.query(name, 'A')));
    for (const answer of answers) {
      expect(answer).toMatchObject({ state: 'found', authenticated: true, via: { transport, server: address() } });
    }
    expect(await resolver.query('long.example', 'TXT')).toMatchObject({ state: 'found', via: { transport } });
    expect(await resolver.query('nowhere.example', 'A')).toMatchObject({ state: 'absent', why: 'nxdomain' });
    expect(await resolver.query('expired.example', 'A')).toMatchObject({ state: 'unknown', kind: 'bogus' });
  });

  it.each(['tls', 'https'] as const)('trusts no %s resolver without a reason', async (transport) => {
    const port = transport === 'tls' ? unbound.tlsPort : unbound.httpsPort;
    const server = `${transport}://127.0.0.1:${port}`;
    const stranger = resolverOf([server], { authorities: [] });
    expect(await stranger.query('example', 'A')).toMatchObject({
      state: 'unknown',
      kind: 'network',
      reason: expect.stringContaining('no trust in the TLS of') as string,
    });
  });

  it('says what a DoH server answers instead of DNS', async () => {
    const resolver = resolverOf([`https://127.0.0.1:${unbound.httpsPort}/elsewhere`]);
    expect(await resolver.query('example', 'A')).toMatchObject({
      state: 'unknown',
      kind: 'network',
      reason: expect.stringContaining('HTTP status 404') as string,
    });
  });

  it('asks one server itself, without recursion', async () => {
    const resolver = viaUnbound();
    const server = `127.0.0.1:${bind.port}`;
    expect(await resolver.query('example', 'SOA', { server })).toMatchObject({ state: 'found', authoritative: true });
    expect(await resolver.query('example.net', 'SOA', { server })).toMatchObject({ state: 'absent' });
    const cached = { server: `127.0.0.1:${unbound.port}` };
    expect((await resolver.query('example', 'SOA', cached)).authoritative ?? false).toBe(false);
  });

  it('takes a referral neither for an answer nor for its absence', async () => {
    const resolver = resolverOf([`127.0.0.1:${bind.port}`]);
    const reason = `127.0.0.1:${bind.port} only refers to other servers: it does not resolve`;
    expect(await resolver.query('www.elsewhere.example', 'A')).toEqual({ state: 'unknown', kind: 'refused', reason });
    expect(await resolver.query('example', 'A')).toMatchObject({ state: 'found', authoritative: true });
  });

  it('goes where --map says', async () => {
    const mappings = [
      { from: { address: '192.0.2.53', port: 53 }, to: { address: '127.0.0.1', port: unbound.port } },
      { from: { address: '192.0.2.53', port: 853 }, to: { address: '127.0.0.1', port: unbound.tlsPort } },
    ];
    const resolver = resolverOf(['192.0.2.53'], { mappings });
    expect(await resolver.query('example', 'A')).toMatchObject({ state: 'found', via: { server: '192.0.2.53' } });
    expect(await resolver.query('long.example', 'TXT')).toMatchObject({ state: 'found', via: { transport: 'tcp' } });
  });
});
