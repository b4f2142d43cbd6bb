import { execFile } from 'node:child_process';
import dgram from 'node:dgram';
import net from 'node:net';
import { promisify } from 'node:util';
import dns from 'dns-packet';
import { afterEach, describe, expect, it } from 'vitest';
import { createResolver, parseResolverAddress, type ResolverSettings } from '../../src/io/node/dns/index.ts';
import { UsageError } from '../../src/usage-error.ts';
import { type DnsEntry, type DnsServer, type DnsServerOptions, startDnsServer } from '../support/dns-server.ts';
import { freePort } from '../support/free-port.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function start(options: DnsServerOptions): Promise<DnsServer> {
  const server = await startDnsServer(options);
  closing.push(server.close);
  return server;
}

const addressOf = ({ address, port }: { readonly address: string; readonly port: number }): string =>
  address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;

function resolverOf(servers: readonly string[], settings: Partial<ResolverSettings> = {}) {
  const resolver = createResolver({ servers: servers.map(parseResolverAddress), timeoutMs: 2000, ...settings });
  closing.push(resolver.close);
  return resolver;
}

const SOA = {
  mname: 'ns.example.com',
  rname: 'root.example.com',
  serial: 1,
  refresh: 2,
  retry: 3,
  expire: 4,
  minimum: 60,
};
const ADDRESS: DnsEntry = { A: ['192.0.2.1'] };

describe('a server that does not answer', () => {
  it('is told as a time-out after one deadline for all that was tried', async () => {
    const server = await start({ zones: { 'dead.example': { timeout: true } } });
    const answer = await resolverOf([addressOf(server)], { timeoutMs: 1000 }).query('dead.example', 'A');
    expect(answer).toEqual({ state: 'unknown', kind: 'timeout', reason: `timeout from ${addressOf(server)}` });
    expect(server.questions.length).toBeGreaterThan(1);
    expect(new Set(server.questions.map(({ id, port }) => `${id} ${port}`)).size).toBe(1);
  });

  it('is asked again when a datagram was lost', async () => {
    let lost = 0;
    const server = await start({ answer: () => (lost++ < 2 ? { timeout: true } : ADDRESS) });
    expect(await resolverOf([addressOf(server)]).query('a.example', 'A')).toMatchObject({ state: 'found' });
  });

  it('is told with the others when all are silent', async () => {
    const dead = { zones: { 'a.example': { timeout: true } } } as const;
    const servers = [addressOf(await start(dead)), addressOf(await start(dead))];
    const answer = await resolverOf(servers, { timeoutMs: 900 }).query('a.example', 'A');
    const reason = servers.map((server) => `timeout from ${server}`).join('; ');
    expect(answer).toEqual({ state: 'unknown', kind: 'timeout', reason });
  });

  it('is told when nobody listens', async () => {
    const server = `127.0.0.1:${await freePort()}`;
    expect(await resolverOf([server]).query('a.example', 'A')).toEqual({
      state: 'unknown',
      kind: 'network',
      reason: `connection refused by ${server} (udp)`,
    });
    expect(await resolverOf([`tcp://${server}`]).query('a.example', 'A')).toMatchObject({ kind: 'network' });
  });

  it('is told when no way leads there', async () => {
    // Nobody may connect to the address of all.
    expect(await resolverOf(['255.255.255.255'], { timeoutMs: 600 }).query('a.example', 'A')).toMatchObject({
      state: 'unknown',
      kind: 'network',
    });
  });
});

describe('fail-over', () => {
  it.each([
    ['is silent', { timeout: true }],
    ['fails', { rcode: 'SERVFAIL' }],
    ['refuses', { rcode: 'REFUSED' }],
    ['is not able', { rcode: 'NOTIMP' }],
    ['answers rubbish', { raw: (id) => response(id, 'a.example', 'A').fill(9, 7, 8) }],
  ] satisfies [string, DnsEntry][])('goes on when the first server %s', async (_how, entry) => {
    const first = await start({ answer: () => entry });
    const second = await start({ answer: () => ADDRESS });
    const answer = await resolverOf([first, second].map(addressOf)).query('a.example', 'A');
    expect(answer).toMatchObject({ state: 'found', value: ['192.0.2.1'], via: { server: addressOf(second) } });
  });

  it('does not ask a second server what the first has answered, a “no” least of all', async () => {
    const first = await start({ zones: {} });
    const second = await start({ answer: () => ADDRESS });
    const resolver = resolverOf([first, second].map(addressOf));
    expect(await resolver.query('a.example', 'A')).toMatchObject({ state: 'absent', why: 'nxdomain' });
    expect(second.questions).toEqual([]);
  });

  it('asks a server that was silent last, for a while', async () => {
    let time = 0;
    const first = await start({ answer: () => ({ timeout: true }) });
    const second = await start({ answer: () => ADDRESS });
    const resolver = resolverOf([first, second].map(addressOf), { timeoutMs: 900, now: () => time });
    await resolver.query('a.example', 'A');
    const before = first.questions.length;
    await resolver.query('b.example', 'A');
    expect(first.questions.length).toBe(before);
    time += 60_000;
    await resolver.query('c.example', 'A');
    expect(first.questions.at(-1)?.name).toBe('c.example');
  });

  it('gives the most telling reason when all fail', async () => {
    const closed = `127.0.0.1:${await freePort()}`;
    const failing = addressOf(await start({ answer: () => ({ rcode: 'SERVFAIL' }) }));
    expect(await resolverOf([closed, failing]).query('a.example', 'A')).toEqual({
      state: 'unknown',
      kind: 'servfail',
      reason: `SERVFAIL from ${failing}; connection refused by ${closed} (udp)`,
    });
  });
});

describe('what is remembered', () => {
  it('asks once within the TTL, and again after it', async () => {
    let time = 0;
    const server = await start({ zones: { 'a.example': { A: ['192.0.2.1'], ttl: 100 } } });
    const resolver = resolverOf([addressOf(server)], { now: () => time });
    expect(await resolver.query('a.example', 'A')).toMatchObject({ ttl: 100, via: { transport: 'udp' } });
    time = 40_000;
    expect(await resolver.query('A.Example.', 'A')).toMatchObject({ ttl: 60, via: { transport: 'cache' } });
    expect(server.questions.length).toBe(1);
    time = 101_000;
    expect(await resolver.query('a.example', 'A')).toMatchObject({ ttl: 100, via: { transport: 'udp' } });
  });

  it('remembers what is not there as long as the SOA record says', async () => {
    let time = 0;
    const server = await start({ zones: { 'example.com': { SOA: [SOA], ttl: 300 } } });
    const resolver = resolverOf([addressOf(server)], { now: () => time });
    expect(await resolver.query('no.example.com', 'A')).toMatchObject({ why: 'nxdomain', ttl: 60 });
    expect(await resolver.query('example.com', 'A')).toMatchObject({ why: 'nodata', ttl: 60 });
    time = 59_000;
    expect(await resolver.query('no.example.com', 'A')).toMatchObject({ via: { transport: 'cache' } });
    time = 61_000;
    expect(await resolver.query('no.example.com', 'A')).toMatchObject({ via: { transport: 'udp' } });
  });

  it('does not remember what has no lifetime', async () => {
    const server = await start({ zones: { 'a.example': { A: ['192.0.2.1'], ttl: 0 } } });
    const resolver = resolverOf([addressOf(server)]);
    for (const name of ['a.example', 'a.example', 'no.example', 'no.example']) await resolver.query(name, 'A');
    expect(server.questions.length).toBe(4);
  });

  it('asks equal questions under way once', async () => {
    const server = await start({ answer: () => ({ ...ADDRESS, delayMs: 50 }) });
    const resolver = resolverOf([addressOf(server)]);
    const answers = await Promise.all(Array.from({ length: 20 }, () => resolver.query('a.example', 'A')));
    expect(new Set(answers.map(({ state }) => state))).toEqual(new Set(['found']));
    expect(server.questions.length).toBe(1);
  });

  it('lets go of the oldest when there is too much', async () => {
    const server = await start({ answer: () => ADDRESS });
    const resolver = resolverOf([addressOf(server)], { cacheSize: 2 });
    for (const name of ['a', 'b', 'c', 'c', 'a']) await resolver.query(`${name}.example`, 'A');
    expect(server.questions.map(({ name }) => name[0]).join('')).toBe('abca');
  });
});

describe('a question', () => {
  it('goes out from changing ports with changing ids, with EDNS and the wish to know of DNSSEC', async () => {
    const server = await start({ answer: () => ADDRESS });
    const resolver = resolverOf([addressOf(server)]);
    for (let n = 0; n < 100; n++) await resolver.query(`n${n}.example`, 'A');
    expect(new Set(server.questions.map(({ port }) => port)).size).toBeGreaterThanOrEqual(10);
    expect(new Set(server.questions.map(({ id }) => id)).size).toBeGreaterThan(95);
    for (const { udpPayloadSize, flags } of server.questions) {
      expect(udpPayloadSize).toBe(1232);
      expect(flags).toEqual({ rd: true, ad: true, cd: false });
    }
  });

  it('is answered once, by what came first', async () => {
    const socket = dgram.createSocket('udp4');
    closing.push(() => socket.close());
    socket.on('message', (question, from) => {
      const { id = 0, questions = [] } = dns.decode(question);
      for (const data of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) {
        const answers = questions.map(({ name }) => ({ name, type: 'A' as const, ttl: 300, data }));
        socket.send(dns.encode({ id, type: 'response', questions, answers }), from.port, from.address);
      }
    });
    await new Promise<void>((bound) => socket.bind(0, '127.0.0.1', bound));
    const resolver = resolverOf([addressOf(socket.address())]);
    const names = Array.from({ length: 300 }, (_, index) => `n${index}.example`);
    const answers = await Promise.all(names.map((name) => resolver.query(name, 'A')));
    for (const answer of answers) expect(answer).toMatchObject({ state: 'found', value: ['192.0.2.1'] });
  });

  it('waits for its turn, and its time begins then', async () => {
    const server = await start({ answer: () => ({ ...ADDRESS, delayMs: 100 }) });
    const resolver = resolverOf([addressOf(server)], { concurrency: 1, timeoutMs: 350 });
    const names = Array.from({ length: 6 }, (_, n) => `n${n}.example`);
    const answers = await Promise.all(names.map((name) => resolver.query(name, 'A')));
    expect(answers.map(({ state }) => state)).toEqual(names.map(() => 'found'));
    expect([...new Set(server.questions.map(({ name }) => name))]).toEqual(names);
  });

  it('is asked without EDNS of a server that does not know it', async () => {
    const server = await start({
      answer: (_name, _type, { udpPayloadSize }) => (udpPayloadSize === undefined ? ADDRESS : { rcode: 'FORMERR' }),
    });
    const resolver = resolverOf([addressOf(server)]);
    for (const name of ['a.example', 'b.example'])
      expect(await resolver.query(name, 'A')).toMatchObject({ state: 'found' });
    expect(server.questions.map(({ udpPayloadSize }) => udpPayloadSize)).toEqual([1232, undefined, undefined]);
  });

  it('ends when the caller does not wait any longer, but not for others who do', async () => {
    const server = await start({ answer: () => ({ ...ADDRESS, delayMs: 100 }) });
    const resolver = resolverOf([addressOf(server)]);
    const stop = new AbortController();
    const [mine, other] = [
      resolver.query('a.example', 'A', { signal: stop.signal }),
      resolver.query('a.example', 'A', { signal: new AbortController().signal }),
    ];
    const lonely = resolver.query('b.example', 'A', { signal: stop.signal });
    stop.abort();
    const interrupted = { state: 'unknown', kind: 'timeout', reason: 'interrupted' };
    expect(await mine).toEqual(interrupted);
    expect(await lonely).toEqual(interrupted);
    expect(await resolver.query('c.example', 'A', { signal: stop.signal })).toEqual(interrupted);
    expect(await other).toMatchObject({ state: 'found' });
    // What was broken off is not remembered as a failure.
    expect(await resolver.query('b.example', 'A')).toMatchObject({ state: 'found' });
  });

  it('is not asked when it holds no name', async () => {
    const server = await start({ answer: () => ADDRESS });
    const resolver = resolverOf([addressOf(server)]);
    for (const name of [
      '',
      'a..example',
      `${'x'.repeat(64)}.example`,
      `${'abcdefg.'.repeat(32)}example`,
      'a\u001b[1m..',
    ])
      expect(await resolver.query(name, 'A')).toMatchObject({
        state: 'unknown',
        kind: 'malformed',
        reason: expect.not.stringMatching(/[^ -~]/) as string,
      });
    expect(server.questions).toEqual([]);
  });

  it('goes over IPv6', async () => {
    const server = await start({ answer: () => ADDRESS, address: '::1' });
    expect(await resolverOf([addressOf(server)]).query('a.example', 'A')).toMatchObject({
      state: 'found',
      via: { server: addressOf(server) },
    });
  });

  it('keeps to the family that is wanted', async () => {
    expect(() => resolverOf(['[::1]:53'], { family: 4 })).toThrow(UsageError);
    const server = await start({ answer: () => ADDRESS });
    const resolver = resolverOf([addressOf(server), '[::1]:53'], { family: 4 });
    expect(await resolver.query('a.example', 'A')).toMatchObject({ state: 'found' });
    expect(await resolver.query('a.example', 'A', { server: '[::1]:53' })).toMatchObject({ kind: 'not-asked' });
  });
});

describe('a question to one server', () => {
  it('goes without recursion, whatever the resolvers know', async () => {
    const [resolvers, authority] = [await start({ answer: () => ADDRESS }), await start({ zones: {} })];
    const resolver = resolverOf([addressOf(resolvers)]);
    expect(await resolver.query('a.example', 'A')).toMatchObject({ state: 'found' });
    const server = addressOf(authority);
    expect(await resolver.query('a.example', 'A', { server })).toMatchObject({
      state: 'absent',
      authoritative: true,
      via: { server },
    });
    expect(authority.questions[0]?.flags.rd).toBe(false);
  });

  it('tells a lame server by its refusal or its missing authority', async () => {
    const refusing = await start({ answer: () => ({ rcode: 'REFUSED' }) });
    const caching = await start({ answer: () => ({ SOA: [SOA] }), authoritative: false });
    const resolver = resolverOf([addressOf(refusing)]);
    const ask = (server: DnsServer) => resolver.query('example.com', 'SOA', { server: addressOf(server) });
    expect(await ask(refusing)).toMatchObject({ state: 'unknown', kind: 'refused' });
    expect(await ask(caching)).toMatchObject({ state: 'found', authoritative: false });
  });
});

describe('SERVFAIL', () => {
  it('that vanishes with CD is bogus DNSSEC', async () => {
    const server = await start({ answer: (_n, _t, { flags }) => (flags.cd ? ADDRESS : { rcode: 'SERVFAIL' }) });
    expect(await resolverOf([addressOf(server)]).query('a.example', 'A')).toMatchObject({
      state: 'unknown',
      kind: 'bogus',
    });
  });

  it('that vanishes by itself was a hiccup', async () => {
    let asked = 0;
    const server = await start({ answer: () => (asked++ === 0 ? { rcode: 'SERVFAIL' } : ADDRESS) });
    expect(await resolverOf([addressOf(server)]).query('a.example', 'A')).toMatchObject({ state: 'found' });
  });

  it('stays SERVFAIL otherwise', async () => {
    const server = await start({ answer: () => ({ rcode: 'SERVFAIL' }) });
    expect(await resolverOf([addressOf(server)]).query('a.example', 'A')).toEqual({
      state: 'unknown',
      kind: 'servfail',
      reason: `SERVFAIL from ${addressOf(server)}`,
    });
  });
});

describe('aliases', () => {
  it('are followed beyond the answer', async () => {
    const alias = { type: 'CNAME', name: 'a.example', ttl: 300, data: 'b.example' } as const;
    const server = await start({
      zones: {
        'a.example': { raw: (id) => response(id, 'a.example', 'A', [alias]) },
        'b.example': { CNAME: ['c.example'] },
        'c.example': { A: ['192.0.2.3'] },
      },
    });
    expect(await resolverOf([addressOf(server)]).query('a.example', 'A')).toMatchObject({
      state: 'found',
      value: ['192.0.2.3'],
      aliases: ['b.example', 'c.example'],
    });
  });

  it('in a circle are told', async () => {
    const server = await start({
      zones: { 'a.example': { CNAME: ['b.example'] }, 'b.example': { CNAME: ['a.example'] } },
    });
    expect(await resolverOf([addressOf(server)]).query('a.example', 'A')).toEqual({
      state: 'unknown',
      kind: 'malformed',
      reason: 'more than 16 aliases after a.example',
    });
  });
});

describe('TCP', () => {
  it('carries what is truncated, up to the most that DNS can hold', async () => {
    const texts = Array.from({ length: 200 }, (_, n) => `${n} `.padEnd(300, 'x'));
    const server = await start({ zones: { 'long.example': { TXT: texts } } });
    const answer = await resolverOf([addressOf(server)]).query('long.example', 'TXT');
    expect(answer).toMatchObject({ state: 'found', via: { transport: 'tcp' } });
    expect(answer.state === 'found' && answer.value.map((strings) => strings.join(''))).toEqual(texts);
  });

  it('that does not work is told with what led to it', async () => {
    const udp = dgram.createSocket('udp4');
    await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
    closing.push(() => udp.close());
    udp.on('message', (query, from) => {
      query.writeUInt16BE(0x8380, 2);
      udp.send(query, from.port, from.address);
    });
    const server = `127.0.0.1:${udp.address().port}`;
    expect(await resolverOf([server]).query('a.example', 'A')).toEqual({
      state: 'unknown',
      kind: 'network',
      reason: `connection refused by ${server} (tcp), after an answer too long for UDP`,
    });
  });

  it('goes on when the server closes after each answer', async () => {
    const server = await startTcp((socket) => {
      socket.once('data', (query) => {
        const length = query.readUInt16BE(0);
        const reply = answerWithAddress(query.subarray(2, 2 + length));
        socket.end(Buffer.concat([Buffer.from([reply.length >> 8, reply.length & 255]), reply]));
      });
    });
    const resolver = resolverOf([server]);
    const names = Array.from({ length: 8 }, (_, n) => `n${n}.example`);
    const answers = await Promise.all(names.map((name) => resolver.query(name, 'A')));
    expect(answers.map(({ state }) => state)).toEqual(names.map(() => 'found'));
    expect(await resolver.query('later.example', 'A')).toMatchObject({ state: 'found' });
  });
});

/** An answer as a recursive server sends it. */
function response(id: number, name: string, type: 'A' | 'TXT', answers: dns.Answer[] = []): Buffer {
  const flags = dns.RECURSION_DESIRED | dns.RECURSION_AVAILABLE;
  return dns.encode({ type: 'response', id, flags, questions: [{ name, type }], answers });
}

/** A question turned into an answer with one address. */
function answerWithAddress(query: Buffer): Buffer {
  let end = 12;
  while (query[end] !== 0) end += (query[end] ?? 0) + 1;
  const reply = Buffer.concat([query.subarray(0, end + 5), Buffer.from('c00c00010001000000000004c0000201', 'hex')]);
  reply.writeUInt16BE(0x8180, 2);
  reply.writeUInt16BE(1, 6);
  reply.writeUInt32BE(0, 8);
  return reply;
}

async function startTcp(serve: (socket: net.Socket) => void): Promise<string> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `tcp://127.0.0.1:${(server.address() as net.AddressInfo).port}`;
}

describe('a resolver that is closed', () => {
  it.each(['', 'tcp://'])('gives up what is under way over %s, at whatever moment', async (scheme) => {
    const server = await start({ answer: () => ({ ...ADDRESS, delayMs: 50 }) });
    const resolver = resolverOf([`${scheme}${addressOf(server)}`]);
    const moments: ((close: () => void) => unknown)[] = [
      (close) => close(),
      setImmediate,
      (close) => setTimeout(close, 20),
    ];
    for (const [index, at] of moments.entries()) {
      const answer = resolver.query(`n${index}.example`, 'A');
      at(resolver.close);
      expect(await answer).toMatchObject({ state: 'unknown', kind: 'timeout' });
    }
  });
});

const run = promisify(execFile);

describe('the process', () => {
  it('asks on with what descriptors it has', async () => {
    const server = await start({ answer: () => ADDRESS });
    const script = `
      import { createResolver, parseResolverAddress } from './src/io/node/dns/index.ts';
      const resolver = createResolver({ servers: [parseResolverAddress('${addressOf(server)}')], timeoutMs: 20_000 });
      const answers = await Promise.all(Array.from({ length: 3000 }, (_, n) => resolver.query(\`n\${n}.example\`, 'A')));
      console.log(answers.filter(({ state }) => state === 'found').length);`;
    const command = 'ulimit -n 40 && exec "$0" --import tsx --input-type=module -e "$1"';
    const { stdout } = await run('sh', ['-c', command, process.execPath, script], { timeout: 25_000 });
    expect(stdout.trim()).toBe('3000');
  });

  it.each(['', 'tcp://'])('ends by itself after the last answer over %s', async (scheme) => {
    const server = await start({ answer: () => ADDRESS });
    const script = `
      import { createResolver, parseResolverAddress } from './src/io/node/dns/index.ts';
      const servers = [parseResolverAddress('${scheme}${addressOf(server)}')];
      const resolver = createResolver({ servers, timeoutMs: 60_000 });
      console.log((await resolver.query('a.example', 'A')).state);`;
    const { stdout } = await run(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      timeout: 20_000,
    });
    expect(stdout.trim()).toBe('found');
  });
});
