import { describe, expect, it } from 'vitest';
import { BLOCKLISTS } from '../../src/data/blocklists.ts';
import { PROVIDERS } from '../../src/data/providers.ts';
import { STATUS_MEANINGS } from '../../src/data/status-codes.ts';
import { classify } from '../../src/patterns/catalogue.ts';
import { ENHANCED_STATUS_CODES, LISTS, MAIL_FILTERS, MAIL_PROVIDERS, type SpokenBy } from './understanding.ts';

describe('those who must be known by their relay and their words', () => {
  it.each<SpokenBy>([...MAIL_PROVIDERS, ...MAIL_FILTERS])('$name', ({ provider, relay, reply, own, families }) => {
    expect(PROVIDERS.map(({ id }) => id)).toContain(provider);
    const verdict = classify({ text: reply, relay });
    expect({ provider: verdict.provider, family: verdict.family }).toEqual({
      provider,
      family: expect.toSatisfy((family: string) => families.includes(family)) as unknown,
    });
    // By the relay alone, with words that anybody says, and by its own words alone.
    expect(classify({ text: '550 5.1.1 User unknown', relay }).provider).toBe(provider);
    if (own) expect(classify({ text: reply }).provider).toBe(provider);
  });
});

describe('the blocklists that must be known by name', () => {
  it.each(LISTS)('$name', ({ id, reply }) => {
    const verdict = classify({ text: reply });
    expect(verdict.pattern).toBe(`log/reputation/listed-${id}`);
    const row = BLOCKLISTS.find((list) => list.id === id);
    // Where there is a list, there is a page that gets one off it, and the advice names it.
    if (row?.closed === undefined) expect(verdict.fix).toContain(row?.removal ?? 'a page for removal');
    else expect(verdict.title).toContain('no longer exists');
  });
});

describe('every enhanced status code of the IANA registry', () => {
  const registered = ENHANCED_STATUS_CODES.map(({ code }) => code);

  it('has its meaning here, and no other code has', () => {
    expect(STATUS_MEANINGS.map(({ code }) => code).toSorted()).toEqual(registered.toSorted());
  });

  it('stands in the table once', () => {
    expect(new Set(registered).size).toBe(registered.length);
  });

  it.each(ENHANCED_STATUS_CODES)('X.$code', ({ code, reply, families }) => {
    expect(reply).toMatch(new RegExp(`(?:^|[ #(-])[45]\\.${code.replace('.', '\\.')}(?![\\d.])`));
    expect(families).toContain(classify({ text: reply }).family);
    // Without its words the code is understood as well.
    const digits = /([45])\.\d{1,3}\.\d{1,3}/.exec(reply);
    expect(classify({ text: `${digits?.[1]}54 ${digits?.[0]}` }).family).not.toBe('unknown');
  });
});
