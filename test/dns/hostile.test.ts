import dgram from 'node:dgram';
import net from 'node:net';
import dns from 'dns-packet';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createResolver, parseResolverAddress } from '../../src/io/node/dns/index.ts';
import { isAnswerTo, readMessage, writeQuery } from '../../src/io/node/dns/message.ts';
import { outcomeOf } from '../../src/io/node/dns/outcome.ts';
import { createFramer } from '../../src/io/node/dns/stream.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

function resolverOf(server: string, timeoutMs: number) {
  const resolver = createResolver({ servers: [parseResolverAddress(server)], timeoutMs });
  closing.push(resolver.close);
  return resolver;
}

type Sender = (reply: Buffer) => void;

/** A server that does with a question what the test says. */
async function startUdp(serve: (query: Buffer, send: Sender, from: dgram.RemoteInfo) => void): Promise<string> {
  const socket = dgram.createSocket('udp4');
  let closed = false;
  socket.on('close', () => {
    closed = true;
  });
  socket.on('message', (query, from) => {
    const send: Sender = (reply) => {
      if (!closed) socket.send(reply, from.port, from.address);
    };
    serve(query, send, from);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  closing.push(() => socket.close());
  return `127.0.0.1:${socket.address().port}`;
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

/** The answer to an A question, with whatever octets as the records after it. */
function answer(query: Buffer, records: Buffer | string, count = 1): Buffer {
  const end = query.indexOf(0, 12) + 5;
  const reply = Buffer.concat([query.subarray(0, end), Buffer.from(records as string, 'hex')]);
  reply.writeUInt16BE(0x8180, 2);
  reply.writeUInt16BE(count, 6);
  reply.writeUInt32BE(0, 8);
  return reply;
}
const RIGHT = 'c00c00010001000000ff0004c0000201';
const FORGED = 'c00c00010001000000ff0004cb007101';
const found = { state: 'found', value: ['192.0.2.1'] };

function changed(reply: Buffer, at: number, octet: number): Buffer {
  const copy = Buffer.from(reply);
  copy[at] = octet;
  return copy;
}

describe('an answer that is none of ours', () => {
  it.each<[string, (reply: Buffer) => Buffer]>([
    ['another id', (reply) => changed(reply, 1, (reply[1] ?? 0) ^ 1)],
    ['another name', (reply) => changed(reply, 13, 0x7a)],
    ['another type', (reply) => changed(reply, reply.length - 16 - 3, 28)],
    ['another class', (reply) => changed(reply, reply.length - 16 - 1, 3)],
    ['the form of a question', (reply) => changed(reply, 2, 1)],
    ['another operation', (reply) => changed(reply, 2, 0xa0)],
    ['no question', (reply) => Buffer.concat([changed(reply, 5, 0).subarray(0, 12), reply.subarray(-16)])],
    ['one octet', () => Buffer.from([7])],
    ['nothing in it', () => Buffer.alloc(0)],
    ['an end within the header', (reply) => reply.subarray(0, 11)],
  ])('with %s is not taken', async (_how, change) => {
    const server = await startUdp((query, send) => {
      send(change(answer(query, FORGED)));
      setTimeout(() => send(answer(query, RIGHT)), 30);
    });
    expect(await resolverOf(server, 2000).query('www.a.example', 'A')).toMatchObject(found);
  });

  it('is not taken from another address', async () => {
    const forger = dgram.createSocket('udp4');
    closing.push(() => forger.close());
    const server = await startUdp((query, send, from) => {
      forger.send(answer(query, FORGED), from.port, from.address, () =>
        setTimeout(() => send(answer(query, RIGHT)), 30),
      );
    });
    expect(await resolverOf(server, 2000).query('www.a.example', 'A')).toMatchObject(found);
  });

  it('may come in any number', async () => {
    const server = await startUdp((query, send) => {
      for (let n = 0; n < 2000; n++) send(changed(answer(query, FORGED), 13, 0x30 + (n % 10)));
      send(answer(query, RIGHT));
      setTimeout(() => send(answer(query, RIGHT)), 300);
    });
    expect(await resolverOf(server, 5000).query('www.a.example', 'A')).toMatchObject(found);
  });
});

describe('an answer that contradicts itself', () => {
  const name = (text: string): string =>
    [...text].map((char) => char.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  it.each<[string, string, string]>([
    ['a name that refers to itself', 'c01f00010001000000000004c0000201', 'a name refers to itself'],
    ['a name that refers forward', 'c02000010001000000000004c000020100', 'a name refers to itself'],
    ['a record that is cut off', 'c00c000100010000000000ffc0000201', 'a record is cut off'],
    ['a header that is cut off', 'c00c00010001', 'it is cut off'],
    ['an address of three octets', 'c00c00010001000000000003c00002', 'a record contradicts its length'],
    ['an address of five octets', 'c00c00010001000000000005c000020109', 'a record contradicts its length'],
    ['a label of an unknown type', '80000001000100000000000400000000', 'a label has an unknown type'],
    ['an alias that runs out', `c00c00050001000000000004${name('\x09abc')}`, 'a name is cut off'],
    ['no records where some were promised', '', 'a name is cut off'],
    [
      'records about something else',
      `${name('\x05other')}0000010001000000000004c0000201`,
      'that is about something else',
    ],
  ])('by %s is told as malformed', async (_how, records, why) => {
    const server = await startUdp((query, send) => send(answer(query, records)));
    expect(await resolverOf(server, 2000).query('www.a.example', 'A')).toMatchObject({
      state: 'unknown',
      kind: 'malformed',
      reason: expect.stringContaining(why) as string,
    });
  });

  it('is read in no time, however its names are tangled', () => {
    const query = writeQuery('a.example', 'A', { recursion: true, checkingDisabled: false, edns: true });
    // Every name of 5,000 records is a chain of pointers, each to the one before.
    const head = answer(query.bytes, '');
    const pointers: number[] = [];
    for (let at = head.length; pointers.length < 2 * 120; at += 2)
      pointers.push(0xc0 | ((at - 2) >> 8), (at - 2) & 255);
    const last = head.length + pointers.length - 2;
    const record = Buffer.from([0xc0 | (last >> 8), last & 255, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, 192, 0, 2, 1]);
    const blob = Buffer.from([0xc0, 12, 0xff, 0xff, 0, 1, 0, 0, 0, 0, pointers.length >> 8, pointers.length & 255]);
    const records = Buffer.concat([blob, Buffer.from(pointers), ...Array.from({ length: 3900 }, () => record)]);
    const reply = Buffer.concat([head, records]);
    reply.writeUInt16BE(3901, 6);
    const message = readMessage(reply);
    expect('malformed' in message || message.answers.length > 0).toBe(true);
  });
});

describe('what a server says', () => {
  it('is printable, whatever octets a name has', async () => {
    const target = Buffer.concat([Buffer.from('\x06\x1b[31m.\x02\xff\x00', 'latin1'), Buffer.from([0])]);
    const server = await startUdp((query, send) =>
      send(
        answer(
          query,
          Buffer.concat([
            Buffer.from('c00c000f00010000000000', 'hex'),
            Buffer.from([target.length + 2, 0, 10]),
            target,
          ]),
        ),
      ),
    );
    expect(await resolverOf(server, 2000).query('a.example', 'MX')).toMatchObject({
      value: [{ preference: 10, exchange: '\\027[31m\\..\\255\\000' }],
    });
  });

  it('in an extended error is printable and short', async () => {
    const text = Buffer.from(`\u001b[2J\u202ebad\u0007 ${'x'.repeat(900)}`);
    const server = await startUdp((query, send) => {
      const { id = 0, questions = [] } = dns.decode(query);
      const option = { code: 15, data: Buffer.concat([Buffer.from([0, 22]), text]) };
      const opt = { type: 'OPT', name: '.', udpPayloadSize: 1232, flags: 0, options: [option] };
      const flags = 2 | dns.RECURSION_AVAILABLE;
      send(dns.encode({ type: 'response', id, flags, questions, additionals: [opt as unknown as dns.Answer] }));
    });
    const answered = await resolverOf(server, 2000).query('a.example', 'A');
    expect(answered).toMatchObject({ state: 'unknown', kind: 'servfail' });
    const reason = answered.state === 'unknown' ? answered.reason : '';
    expect(reason).toMatch(/^SERVFAIL from 127\.0\.0\.1:\d+ \(\[2J bad x+\)$/);
    expect(reason.length).toBeLessThan(260);
  });
});

describe('a TCP server', () => {
  const framed = (reply: Buffer): Buffer =>
    Buffer.concat([Buffer.from([reply.length >> 8, reply.length & 255]), reply]);

  it('that drips is waited for until the deadline, no longer', async () => {
    const server = await startTcp((socket) => {
      socket.write(Buffer.from([0xff, 0xff]));
      const timer = setInterval(() => socket.write('x'), 5);
      socket.on('close', () => clearInterval(timer));
    });
    expect(await resolverOf(server, 300).query('a.example', 'A')).toMatchObject({ state: 'unknown', kind: 'timeout' });
  });

  it('that drips the right answer is understood', async () => {
    const server = await startTcp((socket) => {
      socket.once('data', async (query) => {
        for (const octet of framed(answer(query.subarray(2), RIGHT))) {
          socket.write(Buffer.from([octet]));
          await new Promise((resolve) => setImmediate(resolve));
        }
      });
    });
    expect(await resolverOf(server, 5000).query('a.example', 'A')).toMatchObject(found);
  });

  it('that floods is not listened to', async () => {
    const server = await startTcp((socket) => {
      const flood = Buffer.alloc(60_000);
      const pour = (): void => {
        while (!socket.destroyed && socket.write(flood));
      };
      socket.on('drain', pour);
      pour();
    });
    expect(await resolverOf(server, 3000).query('a.example', 'A')).toMatchObject({ state: 'unknown', kind: 'network' });
  });

  it('that takes no connection, closes or resets at once is told', async () => {
    const closes = await startTcp((socket) => socket.end());
    const resets = await startTcp((socket) => socket.resetAndDestroy());
    for (const server of [closes, resets])
      expect(await resolverOf(server, 2000).query('a.example', 'A')).toMatchObject({
        state: 'unknown',
        kind: 'network',
      });
  });

  it('that speaks something else over TLS or HTTPS is told', async () => {
    const server = await startTcp((socket) => socket.end('220 mail.example ESMTP\r\n'));
    for (const scheme of ['tls', 'https'])
      expect(await resolverOf(server.replace('tcp', scheme), 2000).query('a.example', 'A')).toMatchObject({
        state: 'unknown',
        kind: 'network',
      });
  });
});

const QUERY = writeQuery('a.example', 'TXT', { recursion: true, checkingDisabled: false, edns: true });
const PRINTABLE = /^[ -~]*$/;

/** Answers with all kinds of records, of which the property below spoils some octets. */
const SOUND = dns.encode({
  type: 'response',
  questions: [{ name: 'a.example', type: 'TXT' }],
  answers: [
    { name: 'a.example', type: 'CNAME', data: 'b.example' },
    { name: 'b.example', type: 'TXT', data: ['v=spf1 -all', 'x'] },
    { name: 'b.example', type: 'MX', data: { preference: 1, exchange: 'mx.b.example' } },
    { name: 'b.example', type: 'CAA', data: { flags: 0, tag: 'issue', value: 'ca.example' } },
    { name: 'b.example', type: 'AAAA', data: '2001:db8::1' },
    {
      name: 'b.example',
      type: 'TLSA',
      data: { usage: 3, selector: 1, matchingType: 1, certificate: Buffer.alloc(32) },
    },
  ],
  authorities: [
    {
      name: 'example',
      type: 'SOA',
      data: { mname: 'a.b', rname: 'c.d', serial: 1, refresh: 2, retry: 3, expire: 4, minimum: 5 },
    },
  ],
  additionals: [{ name: '.', type: 'OPT', udpPayloadSize: 1232, flags: 0, options: [] } as unknown as dns.Answer],
});

describe('any octets', () => {
  const anyAnswer = fc.oneof(
    fc
      .uint8Array({ maxLength: 300 })
      .map((octets) => Buffer.concat([QUERY.bytes.subarray(0, QUERY.questionEnd), octets])),
    fc.uint8Array({ maxLength: 100 }).map((octets) => Buffer.from(octets)),
    fc
      .array(fc.tuple(fc.nat(SOUND.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
      .map((spots) => spots.reduce((reply, [at, octet]) => changed(reply, at, octet), SOUND)),
    fc.nat(SOUND.length).map((length) => SOUND.subarray(0, length)),
  );

  it('are read or refused, with nothing unprintable in names and reasons', () => {
    fc.assert(
      fc.property(anyAnswer, (bytes) => {
        isAnswerTo(QUERY, 0, bytes);
        if (bytes.length < 12) return;
        const message = readMessage(bytes);
        if ('malformed' in message) {
          expect(message.malformed).toMatch(PRINTABLE);
          return;
        }
        for (const { name, data } of [...message.answers, ...message.authorities]) {
          expect(name).toMatch(PRINTABLE);
          if (typeof data === 'object' && 'exchange' in data) expect(data.exchange).toMatch(PRINTABLE);
        }
        const outcome = outcomeOf(message, 'a.example', 'TXT', 'server');
        expect(['found', 'absent', 'alias', 'failed']).toContain(outcome.state);
      }),
      { numRuns: 5000 },
    );
  });

  it('as the answer of a server end in a value', async () => {
    let reply = Buffer.alloc(0);
    const server = await startUdp((query, send) => {
      if (reply.length >= 2) query.copy(reply, 0, 0, 2);
      send(reply);
    });
    await fc.assert(
      fc.asyncProperty(anyAnswer, async (bytes) => {
        reply = Buffer.from(bytes);
        const result = await resolverOf(server, 60).query('a.example', 'TXT');
        expect(['found', 'absent', 'unknown']).toContain(result.state);
      }),
      { numRuns: 60 },
    );
  });

  it('are cut into the same messages, however they come in pieces', () => {
    const messages = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 6 });
    fc.assert(
      fc.property(messages, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (sent, sizes) => {
        const stream = Buffer.concat(sent.flatMap((one) => [Buffer.from([one.length >> 8, one.length & 255]), one]));
        const got: number[][] = [];
        const push = createFramer((message) => got.push([...message]));
        for (let at = 0, n = 0; at < stream.length; n++) {
          const size = sizes[n % sizes.length] ?? 1;
          push(stream.subarray(at, at + size));
          at += size;
        }
        expect(got).toEqual(sent.map((one) => [...one]));
      }),
    );
  });
});
