import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../../src/config/parse.ts';

const WHOLE = `
targets:
  - domain: example.com
    sends: [192.0.2.25, "2001:db8::/64"]
    mx: [mail.example.com]
    dkim: [2026a]
    receivers: [gmail]
severities:
  mx/single: off
  dmarc/missing: error
waivers:
  - id: ptr/generic
    subject: 192.0.2.25
    reason: the provider sets no other name
    until: 2027-01-31
resolvers: [192.0.2.53]
self-test: [mx.example.net]
defaults:
  fail-on: warning
  timeout: 3
`;

describe('maildoctor.yaml', () => {
  it('is read whole', () => {
    expect(parseConfig(WHOLE, 'maildoctor.yaml')).toMatchObject({
      ok: true,
      config: {
        targets: [{ domain: 'example.com', sends: ['192.0.2.25', '2001:db8::/64'], receivers: ['gmail'] }],
        severities: { 'mx/single': 'off', 'dmarc/missing': 'error' },
        waivers: [
          { id: 'ptr/generic', until: '2027-01-31', location: { file: 'maildoctor.yaml', line: 12, column: 5 } },
        ],
        defaults: { 'fail-on': 'warning', timeout: 3 },
      },
    });
  });

  it('leads to a waiver behind an anchor by what stands in the file', () => {
    const text = 'waivers:\n  - &one { id: a, reason: r }\n  - *one\n';
    const parsed = parseConfig(text, 'ours.yaml');
    const places = parsed.ok
      ? parsed.config.waivers?.map(({ location }) => `${location?.line}:${location?.column}`)
      : [];
    expect(places).toEqual(['2:10', '3:5']);
  });

  it('may be empty', () => expect(parseConfig('# nothing yet\n', 'maildoctor.yaml')).toEqual({ ok: true, config: {} }));

  it.each([
    ['target:\n  - domain: example.com\n', 1, 1, 'there is no setting "target"'],
    ['targets:\n  - domain: example.com\n    sned: [192.0.2.1]\n', 3, 5, 'there is no setting "targets[1].sned"'],
    ['targets:\n  - sends: [192.0.2.1]\n', 2, 5, '"targets[1].domain" is missing'],
    ['waivers:\n  - id: ptr/generic\n    reason: because\n    until: next year\n', 4, 5, 'is not a date'],
    ['severities:\n  mx/single: fatal\n', 2, 3, 'not one of'],
    ['defaults:\n  timeout: soon\n', 2, 3, 'should be number'],
    ['targets: [\n', 2, 1, ''],
    ['a: 1\na: 2\n', 2, 1, ''],
  ])('%j is met with a place and a sentence', (text, line, column, message) => {
    const parsed = parseConfig(text, 'maildoctor.yaml');
    expect(parsed).toMatchObject({ ok: false, mistake: { line, column } });
    if (!parsed.ok) expect(parsed.mistake.message).toContain(message);
  });

  it('is refused when its aliases multiply without bound', () => {
    const rows = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let depth = 1; depth < 12; depth++) {
      const [name, before] = [String.fromCharCode(97 + depth), String.fromCharCode(96 + depth)];
      rows.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
    }
    expect(parseConfig(rows.join('\n'), 'maildoctor.yaml')).toMatchObject({ ok: false });
  });

  it('of any text is read or refused', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseConfig(text, 'maildoctor.yaml')));
  });

  it('has a JSON Schema that says the same', () => {
    const schema = JSON.parse(readFileSync(new URL('../../docs/config.schema.json', import.meta.url), 'utf8'));
    const validate = new Ajv({ strict: false, formats: { date: true } }).compile(schema);
    expect(validate(parse(WHOLE))).toBe(true);
    expect(validate({ target: [] })).toBe(false);
    expect(validate({ severities: { 'mx/single': 'fatal' } })).toBe(false);
  });
});
