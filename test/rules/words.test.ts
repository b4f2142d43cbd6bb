import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from '../../src/rules/words.ts';

describe('fill', () => {
  it('puts data in place of placeholders', () => {
    expect(fill('{domain} costs {lookups}', { domain: 'example.com', lookups: 12 })).toBe('example.com costs 12');
    expect(fill('{names}', { names: ['a.example', 'b.example'] })).toBe('a.example, b.example');
  });

  it('leaves SPF macros alone', () => {
    expect(fill('exists:%{i}.{domain}', { domain: 'example.com', i: 'x' })).toBe('exists:%{i}.example.com');
  });

  it('never scans inserted data again', () => {
    fc.assert(
      fc.property(fc.string(), (data) => {
        expect(fill('<{domain}>', { domain: data, other: 'x' })).toBe(`<${data}>`);
      }),
    );
    expect(fill('{domain}', { domain: '{other}', other: 'x' })).toBe('{other}');
    expect(fill('{domain}', { domain: '$&' })).toBe('$&');
  });
});
