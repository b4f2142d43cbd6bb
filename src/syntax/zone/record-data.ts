import ipaddr from 'ipaddr.js';
import { formatName, type Labels, parseName, readEscape } from '../names.ts';
import { readDuration } from './duration.ts';
import { ZoneMistake } from './mistake.ts';
import type { Token } from './tokens.ts';

/** The data of the types that mail asks for, in presentation terms: names absolute, without the final dot. */
export interface ZoneDataTypes {
  readonly A: string;
  readonly AAAA: string;
  readonly CNAME: string;
  readonly PTR: string;
  readonly NS: string;
  readonly DNAME: string;
  readonly MX: { readonly preference: number; readonly exchange: string };
  /** Each char is one octet. */
  readonly TXT: readonly string[];
  readonly SOA: {
    readonly mname: string;
    readonly rname: string;
    readonly serial: number;
    readonly refresh: number;
    readonly retry: number;
    readonly expire: number;
    readonly minimum: number;
  };
  readonly CAA: { readonly flags: number; readonly tag: string; readonly value: string };
  readonly TLSA: {
    readonly usage: number;
    readonly selector: number;
    readonly matching: number;
    readonly data: string;
  };
}
export type ReadType = keyof ZoneDataTypes;
export type ZoneData = { readonly [T in ReadType]: { readonly type: T; readonly data: ZoneDataTypes[T] } }[ReadType];

/** A cursor over the words of a record's data: each reader takes its own and says what it wanted. */
export interface Words {
  readonly origin: Labels;
  /** The word that names the type: where nothing follows, the mistake is there. */
  readonly after: Token;
  readonly tokens: readonly Token[];
}

export const DATA_READERS: { readonly [T in ReadType]: (words: Words) => ZoneDataTypes[T] } = {
  A: (words) => only(words, (token) => address(token, 4)),
  AAAA: (words) => only(words, (token) => address(token, 6)),
  CNAME: target,
  PTR: target,
  NS: target,
  DNAME: target,
  MX: (words) => {
    const [preference, exchange] = take(words, ['a preference', 'a host name']);
    return { preference: integer(preference, 0xffff, 'a preference'), exchange: name(exchange, words.origin) };
  },
  TXT: ({ tokens, after }) => {
    if (tokens.length === 0) throw new ZoneMistake(end(after), 'TXT takes at least one string');
    return tokens.map(characterString);
  },
  SOA: (words) => {
    const [mname, rname, serial, refresh, retry, expire, minimum] = take(words, [
      'the primary server',
      "the operator's mailbox",
      'a serial',
      'the refresh time',
      'the retry time',
      'the expiry time',
      'the negative TTL',
    ]);
    return {
      mname: name(mname, words.origin),
      rname: name(rname, words.origin),
      serial: integer(serial, 0xffff_ffff, 'a serial'),
      refresh: duration(refresh),
      retry: duration(retry),
      expire: duration(expire),
      minimum: duration(minimum),
    };
  },
  CAA: (words) => {
    const [flags, tag, value] = take(words, ['flags', 'a tag', 'a value']);
    if (!/^[a-z0-9]{1,255}$/i.test(tag.text))
      throw new ZoneMistake(tag, `"${tag.text}" is not a CAA tag (RFC 8659 section 4.1)`);
    return { flags: integer(flags, 255, 'flags'), tag: tag.text.toLowerCase(), value: octetsOf(value) };
  },
  TLSA: (words) => {
    const [usage, selector, matching, ...rest] = words.tokens;
    if (!usage || !selector || !matching || rest.length === 0)
      throw new ZoneMistake(
        end(words.tokens.at(-1) ?? words.after),
        'TLSA takes a usage, a selector, a matching type and hex (RFC 6698 section 2.2)',
      );
    return {
      usage: integer(usage, 255, 'a usage'),
      selector: integer(selector, 255, 'a selector'),
      matching: integer(matching, 255, 'a matching type'),
      data: hex(rest),
    };
  },
};

/** A domain name of the file: `@` is the origin, one without a final dot is relative to it. */
export function name(token: Token, origin: Labels): string {
  return formatName(nameLabels(token, origin));
}

export function nameLabels(token: Token, origin: Labels): Labels {
  const { text } = token;
  if (text === '@' && !token.quoted) return origin;
  if (/[^\0-\x7f]/.test(text))
    throw new ZoneMistake(token, 'a name in a zone file is ASCII', 'Write its xn-- form (RFC 5891).');
  const parsed = parseName(text);
  if (!parsed.ok) throw new ZoneMistake(token, `"${text}" is not a domain name: ${parsed.message}`);
  if (isAbsolute(text)) return parsed.labels;
  const absolute = parseName(formatName([...parsed.labels, ...origin]));
  if (!absolute.ok)
    throw new ZoneMistake(token, `"${text}" with the origin behind it is not a domain name: ${absolute.message}`);
  return absolute.labels;
}

/** The final dot counts unless an odd number of backslashes escapes it. */
const isAbsolute = (text: string): boolean => text === '.' || /(?:^|[^\\])(?:\\\\)*\.$/.test(text);

/** The octets of hex words, in lower case. */
export function hex(tokens: readonly Token[]): string {
  const wrong = tokens.find(({ text }) => !/^[0-9a-f]+$/i.test(text));
  if (wrong) throw new ZoneMistake(wrong, `"${wrong.text}" is not hex`);
  const digits = tokens.map(({ text }) => text.toLowerCase()).join('');
  const [first] = tokens;
  if (first && digits.length % 2 !== 0) throw new ZoneMistake(first, 'the hex digits are of an odd number');
  return digits;
}

export function integer(token: Token, most: number, what: string): number {
  const value = Number(token.text);
  if (/^\d+$/.test(token.text) && value <= most) return value;
  throw new ZoneMistake(token, `"${token.text}" is not ${what}: a number from 0 to ${most} stands here`);
}

function duration(token: Token): number {
  const value = readDuration(token.text);
  if (value === undefined)
    throw new ZoneMistake(token, `"${token.text}" is not a time`, 'Write seconds, or 1h, 2d, 1w.');
  return value;
}

function address(token: Token, family: 4 | 6): string {
  const kind = family === 4 ? ipaddr.IPv4.isValidFourPartDecimal(token.text) : ipaddr.IPv6.isValid(token.text);
  if (kind && !token.text.includes('%')) return ipaddr.parse(token.text).toString();
  const other = family === 4 ? ipaddr.IPv6.isValid(token.text) : ipaddr.IPv4.isValidFourPartDecimal(token.text);
  throw new ZoneMistake(
    token,
    `"${token.text}" is not an IPv${family} address`,
    other ? `It is one of IPv${family === 4 ? 6 : 4}: the type is ${family === 4 ? 'AAAA' : 'A'}.` : undefined,
  );
}

function target(words: Words): string {
  return only(words, (token) => name(token, words.origin));
}

function only<T>(words: Words, read: (token: Token) => T): T {
  const [token] = take(words, [words.after.text.toUpperCase().endsWith('A') ? 'an address' : 'a name']);
  return read(token);
}

/** Exactly as many words as are named; the tuple's type follows the list. */
function take<const W extends readonly string[]>({ tokens, after }: Words, wanted: W): { [K in keyof W]: Token } {
  const missing = wanted[tokens.length];
  if (missing !== undefined)
    throw new ZoneMistake(end(tokens.at(-1) ?? after), `${after.text.toUpperCase()} lacks ${missing}`);
  const extra = tokens[wanted.length];
  if (extra)
    throw new ZoneMistake(extra, `"${extra.text}" is too much: ${after.text.toUpperCase()} takes ${wanted.join(', ')}`);
  return tokens.slice(0, wanted.length) as { [K in keyof W]: Token };
}

const end = (token: Token): Token => ({ ...token, column: token.column + token.text.length + (token.quoted ? 2 : 0) });

/** RFC 1035 section 3.3: a length octet stands before it. */
const STRING_LIMIT = 255;

function characterString(token: Token): string {
  const octets = octetsOf(token);
  if (octets.length > STRING_LIMIT)
    throw new ZoneMistake(
      token,
      `a string has at most ${STRING_LIMIT} octets, this one ${octets.length} (RFC 1035 section 3.3)`,
      'Split it: "first part" "second part"; readers join them without a space.',
    );
  return octets;
}

function octetsOf(token: Token): string {
  const { text } = token;
  if (!text.includes('\\')) return text;
  let octets = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '\\') octets += text[at];
    else {
      const escaped = readEscape(text, at);
      if (!escaped)
        throw new ZoneMistake(
          { ...token, column: token.column + at },
          'this backslash escapes nothing that can be escaped',
        );
      octets += escaped.octet;
      at += escaped.length - 1;
    }
  }
  return octets;
}
