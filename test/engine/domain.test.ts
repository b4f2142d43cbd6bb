import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDomain } from '../../src/syntax/domain.ts';
import { isGenericName } from '../../src/syntax/generic-name.ts';
import { likelyDomain, slips } from '../../src/syntax/mistyped.ts';
import { isUnroutable, reverseName } from '../../src/syntax/reverse.ts';

describe('parseDomain', () => {
  it.each([
    ['example.com', 'example.com'],
    ['Example.COM.', 'example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['_dmarc.example.com', '_dmarc.example.com'],
    ['test', 'test'],
  ])('reads %s', (text, domain) => {
    expect(parseDomain(text)).toEqual({ ok: true, domain });
  });

  it.each([
    ['', 'empty'],
    ['https://example.com/x', 'example.com'],
    ['user@example.com', 'example.com'],
    ['a..example', 'a.example'],
    ['192.0.2.1', 'IP address'],
    ['exa mple.com', 'cannot stand'],
    ['-a.example', 'hyphen'],
    [`${'a'.repeat(64)}.example`, '63'],
    ['1.2.3.400', 'number'],
  ])('refuses %j', (text, hint) => {
    const parsed = parseDomain(text);
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed)).toContain(hint);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parseDomain(text);
        if (parsed.ok) expect(parseDomain(parsed.domain)).toEqual(parsed);
      }),
    );
  });
});

describe('likelyDomain', () => {
  it.each([
    ['gmial.com', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['hotmial.com', 'hotmail.com'],
    ['outlok.com', 'outlook.com'],
  ])('%s was meant to be %s', (typed, meant) => {
    expect(likelyDomain(typed)).toBe(meant);
  });
  it.each(['gmail.com', 'example.com', 'qq.net', 'aol.de.example'])('says nothing of %s', (name) => {
    expect(likelyDomain(name)).toBeUndefined();
  });
  it('counts a swap as one slip', () => {
    expect(slips('gmial.com', 'gmail.com')).toBe(1);
  });
});

describe('reverse names', () => {
  it('turns addresses round', () => {
    expect(reverseName('192.0.2.25')).toBe('25.2.0.192.in-addr.arpa');
    expect(reverseName('2001:db8::25')).toBe(
      '5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa',
    );
  });
  it('knows what nobody outside can reach', () => {
    expect(
      ['10.0.0.1', '127.0.0.1', '169.254.1.1', '192.168.1.1', '::1', 'fe80::1', 'fd00::1', '100.64.0.1'].every(
        isUnroutable,
      ),
    ).toBe(true);
    expect(['192.0.2.1', '203.0.113.9', '2001:db8::1'].some(isUnroutable)).toBe(false);
  });
  it.each([
    ['host-192-0-2-1.isp.example', '192.0.2.1', true],
    ['1.2.0.192.in.isp.example', '192.0.2.1', true],
    ['c0000201.isp.example', '192.0.2.1', true],
    ['dsl-84021.isp.example', '192.0.2.1', true],
    ['mail.example.com', '192.0.2.1', false],
    ['mx12.example.com', '192.0.2.1', false],
    ['out-1.example.com', '192.0.2.1', false],
    ['2001-db8-0-0-0-0-abcd-1234.isp.example', '2001:db8::abcd:1234', true],
    ['mail.example.com', '2001:db8::25', false],
  ])('%s of %s is generic: %s', (name, address, generic) => {
    expect(isGenericName(name, address)).toBe(generic);
  });
});
