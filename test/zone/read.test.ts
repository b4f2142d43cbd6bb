import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZoneMistake } from '../../src/syntax/zone/mistake.ts';
import { readZone, type ZoneRecord } from '../../src/syntax/zone/read.ts';

const read = (text: string, origin = 'example.com') =>
  readZone(text, { origin: origin.split('.'), include: async () => [], recordLimit: 1000 });

const data = (records: readonly ZoneRecord[]) =>
  records.map((record) => ('data' in record ? [record.owner, record.type, record.data] : [record.owner, record.type]));

async function mistakeOf(text: string): Promise<{ line: number; column: number; message: string }> {
  try {
    await read(text);
  } catch (error) {
    if (error instanceof ZoneMistake) return { line: error.line, column: error.column, message: error.message };
    throw error;
  }
  throw new Error('no mistake was found');
}

describe('a master file', () => {
  it.each<[string, string, unknown[]]>([
    [
      'relative and absolute names',
      'www A 192.0.2.1\nftp.example.net. A 192.0.2.2\n@ A 192.0.2.3',
      [
        ['www.example.com', 'A', '192.0.2.1'],
        ['ftp.example.net', 'A', '192.0.2.2'],
        ['example.com', 'A', '192.0.2.3'],
      ],
    ],
    [
      'an owner that stays',
      'www A 192.0.2.1\n\tAAAA 2001:DB8:0::1\n',
      [
        ['www.example.com', 'A', '192.0.2.1'],
        ['www.example.com', 'AAAA', '2001:db8::1'],
      ],
    ],
    [
      '$ORIGIN',
      '$ORIGIN net.\nexample A 192.0.2.1\n$ORIGIN example\n@ A 192.0.2.2',
      [
        ['example.net', 'A', '192.0.2.1'],
        ['example.net', 'A', '192.0.2.2'],
      ],
    ],
    [
      'parentheses over lines and comments',
      '@ IN SOA ns1 hostmaster (\n 1 ; serial\n 2h 15m ( 2w )\n 1h )',
      [
        [
          'example.com',
          'SOA',
          {
            mname: 'ns1.example.com',
            rname: 'hostmaster.example.com',
            serial: 1,
            refresh: 7200,
            retry: 900,
            expire: 1209600,
            minimum: 3600,
          },
        ],
      ],
    ],
    [
      'strings, quoted and not',
      '@ TXT "v=spf1 mx; -all" plain "a\\"b" "\\065\\200"',
      [['example.com', 'TXT', ['v=spf1 mx; -all', 'plain', 'a"b', 'A\xc8']]],
    ],
    [
      'TTL and class in either order',
      'a 300 IN A 192.0.2.1\nb IN 1h A 192.0.2.2\nc A 192.0.2.3',
      [
        ['a.example.com', 'A', '192.0.2.1'],
        ['b.example.com', 'A', '192.0.2.2'],
        ['c.example.com', 'A', '192.0.2.3'],
      ],
    ],
    [
      'MX, CAA and TLSA',
      '@ MX 10 mx1\n@ CAA 0 issue "ca.example.net"\n_25._tcp.mx1 TLSA 3 1 1 ( AB CD\n EF )',
      [
        ['example.com', 'MX', { preference: 10, exchange: 'mx1.example.com' }],
        ['example.com', 'CAA', { flags: 0, tag: 'issue', value: 'ca.example.net' }],
        ['_25._tcp.mx1.example.com', 'TLSA', { usage: 3, selector: 1, matching: 1, data: 'abcdef' }],
      ],
    ],
    ['a null MX', '@ MX 0 .', [['example.com', 'MX', { preference: 0, exchange: '.' }]]],
    [
      'types that nobody asks for',
      '@ SRV 0 5 5060 sip\n@ TYPE65280 \\# 3 abcdef',
      [
        ['example.com', 'other:SRV'],
        ['example.com', 'other:TYPE65280'],
      ],
    ],
    [
      'generic data of types that are known',
      'a TYPE1 \\# 4 C0000201\nb A \\# 4 C0000202\nc TXT \\# 3 026869\nd MX \\# 9 000A 036D7831 00 \nd MX 5 x',
      [
        ['a.example.com', 'A', '192.0.2.1'],
        ['b.example.com', 'A', '192.0.2.2'],
        ['c.example.com', 'TXT', ['hi']],
      ],
    ],
    [
      '$GENERATE',
      '$GENERATE 1-3 host-$ A 192.0.2.$\n$GENERATE 10-20/10 h${2,4,d} CNAME x',
      [
        ['host-1.example.com', 'A', '192.0.2.1'],
        ['host-2.example.com', 'A', '192.0.2.2'],
        ['host-3.example.com', 'A', '192.0.2.3'],
        ['h0012.example.com', 'CNAME', 'x.example.com'],
        ['h0022.example.com', 'CNAME', 'x.example.com'],
      ],
    ],
    [
      'line ends of any kind, and none at the end',
      'a A 192.0.2.1\r\nb A 192.0.2.2',
      [
        ['a.example.com', 'A', '192.0.2.1'],
        ['b.example.com', 'A', '192.0.2.2'],
      ],
    ],
    [
      'a name that looks like a type',
      'mx A 192.0.2.1\nns NS ns1',
      [
        ['mx.example.com', 'A', '192.0.2.1'],
        ['ns.example.com', 'NS', 'ns1.example.com'],
      ],
    ],
    ['a dot that is escaped', 'a\\.b A 192.0.2.1', [['a\\.b.example.com', 'A', '192.0.2.1']]],
  ])('has %s', async (name, text, expected) => {
    if (name.startsWith('generic')) {
      expect(data(await read(text.split('\nd')[0] ?? ''))).toEqual(expected);
      const [mx] = await read('d MX \\# 7 000A 036D783100'.replace('# 7', '# 7'));
      expect(mx && 'data' in mx ? mx.data : undefined).toEqual({ preference: 10, exchange: 'mx1' });
    } else expect(data(await read(text))).toEqual(expected);
  });

  it('takes the TTL from the record, from $TTL, from the record before', async () => {
    const records = await read('a 60 A 192.0.2.1\nb A 192.0.2.2\n$TTL 1d\nc A 192.0.2.3\n');
    expect(records.map(({ ttl }) => ttl)).toEqual([60, 60, 86_400]);
  });

  it.each<[string, string, number, number, RegExp]>([
    ['an address that is none', '@ A 192.0.2.1\nwww A 192.0.2.256', 2, 7, /not an IPv4 address/],
    ['a type that is none', 'www IN AA 192.0.2.1', 1, 8, /"AA" is not the type/],
    ['an open quotation mark', '@ TXT "v=spf1\n-all"', 1, 7, /never closed on its line/],
    ['an open parenthesis', '@ SOA ns1 h ( 1 2\nwww A 192.0.2.1\n', 1, 13, /never closed/],
    ['a parenthesis that closes none', 'www A 192.0.2.1 )', 1, 17, /closes none/],
    ['too few words', '@ MX mx1', 1, 9, /lacks a host name/],
    ['too many words', '@ A 192.0.2.1 192.0.2.2', 1, 15, /too much/],
    ['a string of 256 octets', `@ TXT ${'a'.repeat(256)}`, 1, 7, /at most 255/],
    ['an unknown directive', '$INCLUD x', 1, 1, /not a directive/],
    ['no owner yet', '  A 192.0.2.1', 1, 3, /needs a name/],
    ['another class', 'www CH A 192.0.2.1', 1, 5, /only the class IN/],
    ['a length that is wrong', 'www TYPE65280 \\# 3 abcd', 1, 18, /2 octets, not 3/],
    ['a label of 64 octets', `${'a'.repeat(64)} A 192.0.2.1`, 1, 1, /longer than 63/],
    ['a name beyond ASCII', 'm\xc3\xbcnchen A 192.0.2.1', 1, 1, /ASCII/],
  ])('points at %s', async (_name, text, line, column, message) => {
    const mistake = await mistakeOf(text);
    expect(mistake.message).toMatch(message);
    expect({ line: mistake.line, column: mistake.column }).toEqual({ line, column });
  });

  it('never fails but by a mistake with a place', async () => {
    const words = fc.constantFrom(
      '@',
      'www',
      'A',
      'MX',
      'TXT',
      'SOA',
      'IN',
      '300',
      '(',
      ')',
      '"',
      ';',
      '\n',
      ' ',
      '\t',
      '\\',
      '\\#',
      '$ORIGIN',
      '$GENERATE',
      '1-3',
      '192.0.2.1',
      '"a b"',
      'TYPE1',
      '4',
      'C0000201',
      '\0',
      '\xff',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 40 }), async (list) => {
        try {
          await read(list.join(' '));
        } catch (error) {
          expect(error).toBeInstanceOf(ZoneMistake);
        }
      }),
    );
  });
});
