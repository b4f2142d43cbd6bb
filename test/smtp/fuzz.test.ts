import net from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { odditiesOf } from '../../src/syntax/smtp/oddities.ts';
import { createReplyReader, type Reply } from '../../src/syntax/smtp/reply.ts';
import { probe } from './probe.ts';

/** Octets that matter to SMTP come more often than others. */
const octets = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '220 a\r\n',
      '250-a\r\n',
      '250 a\r\n',
      '354 a\r\n',
      '\r\n',
      '\n',
      '2',
      '5',
      '-',
      '\0',
      '\x1b[2J',
    ),
  },
  { weight: 2, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString('latin1')) },
);
const packets = fc.array(octets, { maxLength: 6 });
const ending = fc.constantFrom('fin', 'rst', 'silence');

/** Says one list of packets to each packet of the client's, the first at once. */
function serve(says: readonly (readonly string[])[], end: 'fin' | 'rst' | 'silence'): net.Server {
  return net.createServer((socket) => {
    let turn = 0;
    socket.on('error', () => {});
    const speak = (): void => {
      const own = says[turn++];
      if (own) for (const packet of own) socket.write(Buffer.from(packet, 'latin1'));
      else if (end === 'fin') socket.end();
      else if (end === 'rst') socket.resetAndDestroy();
    };
    socket.on('data', speak);
    speak();
  });
}

describe('any octets in any packets', () => {
  it('end in time, crash nothing, and put no control character on the screen', async () => {
    const property = fc.asyncProperty(fc.array(packets, { maxLength: 12 }), ending, async (says, end) => {
      const server = serve(says, end);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      try {
        const { port } = server.address() as net.AddressInfo;
        const limits = { greeting: 60, reply: 60, tls: 60, data: 60, acceptance: 60, quit: 40, session: 1500 };
        const { screen, report } = await probe({ port, options: { limits, send: true, to: ['a@example.com'] } });
        expect(screen).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
        expect(() => JSON.parse(JSON.stringify(report))).not.toThrow();
      } finally {
        await new Promise((resolve) => server.close(resolve));
      }
    });
    await fc.assert(property, { numRuns: 150, endOnFailure: true });
  }, 120_000);
});

describe('the reply reader', () => {
  const read = (
    chunks: readonly Uint8Array[],
  ): { readonly replies: readonly Reply[]; readonly rest: Reply | undefined } => {
    const reader = createReplyReader();
    for (const chunk of chunks) reader.feed(chunk);
    const replies: Reply[] = [];
    for (let reply = reader.next(); reply; reply = reader.next()) replies.push(reply);
    return { replies, rest: reader.rest() };
  };

  it('gives the same whatever the packets', () => {
    fc.assert(
      fc.property(fc.array(octets, { maxLength: 20 }), fc.array(fc.nat(200), { maxLength: 10 }), (parts, cuts) => {
        const whole = Buffer.from(parts.join(''), 'latin1');
        const places = [...new Set(cuts.map((cut) => Math.min(cut, whole.length)))].sort((a, b) => a - b);
        const chunks = [0, ...places].map((start, index) => whole.subarray(start, places[index]));
        expect(read(chunks)).toEqual(read([whole]));
      }),
    );
  });

  it('loses no octet of a line', () => {
    fc.assert(
      fc.property(fc.array(octets, { maxLength: 20 }), (parts) => {
        const text = parts.join('').replaceAll(/[^\0-\xff]/g, '?');
        const { replies, rest } = read([Buffer.from(text, 'latin1')]);
        const lines = [...replies.flatMap((reply) => reply.lines), ...(rest?.lines ?? [])];
        const ends = { crlf: '\r\n', lf: '\n', cut: '' } as const;
        expect(lines.map(({ raw, ending }) => raw + ends[ending]).join('')).toBe(text);
      }),
    );
  });

  it('finds oddities in anything without failing', () => {
    fc.assert(
      fc.property(fc.array(octets), (parts) => {
        const { replies, rest } = read([Buffer.from(parts.join(''), 'latin1')]);
        for (const reply of [...replies, ...(rest ? [rest] : [])]) odditiesOf(reply);
      }),
    );
  });
});
