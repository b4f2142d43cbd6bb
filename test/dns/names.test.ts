import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameLength, readName, writeName } from '../../src/io/node/dns/wire-name.ts';
import { foldName, formatName, parseName } from '../../src/syntax/names.ts';

const labelsOf = (text: string): unknown => {
  const parsed = parseName(text);
  return parsed.ok ? parsed.labels : parsed.message;
};

describe('a domain name', () => {
  it.each<[string, string[]]>([
    ['.', []],
    ['example.com', ['example', 'com']],
    ['example.com.', ['example', 'com']],
    ['_dmarc.Example.COM', ['_dmarc', 'Example', 'COM']],
    ['a\\.b.example', ['a.b', 'example']],
    ['a\\032b\\000.example', ['a b\0', 'example']],
    ['a\\\\b.example', ['a\\b', 'example']],
    ['a b/:%@.example', ['a b/:%@', 'example']],
    ['bücher.example', ['xn--bcher-kva', 'example']],
    ['BÜCHER。example', ['xn--bcher-kva', 'example']],
    ['faß.example', ['xn--fa-hia', 'example']],
    ['例え.テスト', ['xn--r8jz45g', 'xn--zckzah']],
    ['１２７.example', ['127', 'example']],
    ['\\200.example', ['\u00c8', 'example']],
    [`${'x'.repeat(63)}.example`, ['x'.repeat(63), 'example']],
  ])('%j has its labels', (text, labels) => {
    expect(labelsOf(text)).toEqual(labels);
  });

  it.each([
    ['', /empty label/],
    ['a..b', /empty label/],
    ['.a', /empty label/],
    [`${'x'.repeat(64)}.example`, /longer than 63 octets/],
    [`${'abcdefg.'.repeat(31)}abcdefg`, /longer than 255 octets/],
    ['a\\', /escape/],
    ['a\\300', /escape/],
    ['a\\1', /escape/],
    ['\u0378.example', /RFC 5891/],
  ])('%j is none', (text, message) => {
    expect(labelsOf(text)).toMatch(message);
  });

  it('of any octets is printed in ASCII, and read again as it was', () => {
    const label = fc.uint8Array({ minLength: 1, maxLength: 20 }).map((octets) => String.fromCharCode(...octets));
    fc.assert(
      fc.property(fc.array(label, { maxLength: 8 }), (labels) => {
        const text = formatName(labels);
        expect(text).toMatch(/^[!-~]+$/);
        expect(labelsOf(text)).toEqual(labels);
      }),
    );
  });

  it('of any octets goes over the wire and comes back as it was', () => {
    const label = fc.uint8Array({ minLength: 1, maxLength: 20 }).map((octets) => String.fromCharCode(...octets));
    fc.assert(
      fc.property(fc.array(label, { maxLength: 8 }), fc.nat(20), (labels, at) => {
        const name = formatName(labels);
        const bytes = Buffer.alloc(at + nameLength(name), 0xff);
        expect(writeName(bytes, at, name)).toBe(bytes.length);
        expect(readName(bytes, at)).toEqual({ text: name, end: bytes.length });
        let from = at;
        for (const octets of labels) {
          expect(bytes.toString('latin1', from + 1, from + 1 + (bytes[from] ?? 0))).toBe(octets);
          from += 1 + octets.length;
        }
      }),
    );
  });

  it('from any text is read or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parseName(text);
        if (parsed.ok) expect(formatName(parsed.labels)).toMatch(/^[!-~]+$/);
      }),
    );
  });

  it('is compared without regard to the case of ASCII letters only', () => {
    expect(foldName('A\\200Z.Example')).toBe('a\\200z.example');
  });
});
