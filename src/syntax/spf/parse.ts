import { type Network, parseIpv4, parseIpv6 } from '../network.ts';
import { type MacroMistake, type MacroString, nameOf, parseDomainSpec, parseMacros } from './macro.ts';
import type { Mechanism, Modifier, SpfMistake, SpfRecord, Term } from './record.ts';

/** RFC 7208 section 4.5: the version, then a space or the end; letters of any case. */
const VERSION = /^v=spf1(?: |$)/i;

/** Is this TXT text an SPF record at all? Everything else is none of our business. */
export const isSpfRecord = (text: string): boolean => VERSION.test(text);

export type ParsedRecord =
  | { readonly ok: true; readonly record: SpfRecord }
  | { readonly ok: false; readonly mistake: SpfMistake };

/**
 * The same records come again and again: within one evaluation, and those of large providers within every other one.
 * Longer ones are not worth keeping; when the map is full it begins anew, soon enough that what came but once never
 * grows old.
 */
const remembered = new Map<string, ParsedRecord>();
const REMEMBERED_LIMIT = 256;
const REMEMBERED_LENGTH = 2000;

/** The whole record is read before any of it is evaluated (RFC 7208 section 4.6). `text` has a char for each octet. */
export function parseRecord(text: string): ParsedRecord {
  const known = remembered.get(text);
  if (known) return known;
  const parsed = readRecord(text);
  if (text.length <= REMEMBERED_LENGTH) {
    if (remembered.size >= REMEMBERED_LIMIT) remembered.clear();
    remembered.set(text, parsed);
  }
  return parsed;
}

function readRecord(text: string): ParsedRecord {
  const terms: Term[] = [];
  let redirect: SpfRecord['redirect'];
  let exp: SpfRecord['exp'];
  const version = 'v=spf1'.length;
  for (let at = version; at < text.length; ) {
    if (text.charCodeAt(at) === SPACE) {
      at++;
      continue;
    }
    const space = text.indexOf(' ', at);
    const end = space < 0 ? text.length : space;
    const word = text.slice(at, end);
    const column = at + 1;
    at = end;
    const term = parseTerm(word, column);
    if ('message' in term) return { ok: false, mistake: term };
    terms.push(term);
    if (term.kind !== 'modifier') continue;
    // RFC 7208 section 6: each of them at most once.
    const twice = term.name === 'redirect' ? redirect : exp;
    if (twice) return { ok: false, mistake: { message: `${term.name}= stands twice`, column, term: word } };
    if (term.name === 'redirect') redirect = { ...term, name: 'redirect' };
    else exp = { ...term, name: 'exp' };
  }
  const mechanisms = terms.filter((term) => term.kind === 'mechanism');
  return { ok: true, record: { text, terms, mechanisms, ...(redirect ? { redirect } : {}), ...(exp ? { exp } : {}) } };
}

const SPACE = 0x20;
const COLON = 0x3a;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const NAME = /^[a-z0-9]+$/i;
const MODIFIER_NAME = /^[a-z][a-z0-9\-_.]*$/i;

/** Where the name of a term ends: at its first `:`, `/` or `=`; and whether a character cannot stand in it. */
function scan(text: string): { readonly end: number; readonly odd: number } {
  let end = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= SPACE || code > 0x7e) return { end, odd: at };
    if (end === text.length && (code === COLON || code === SLASH || code === EQUALS)) end = at;
  }
  return { end, odd: -1 };
}

function parseTerm(text: string, column: number): Term | SpfMistake {
  const { end, odd } = scan(text);
  if (odd >= 0)
    return {
      message: `the character ${nameOf(text[odd] ?? '')} cannot stand in a record`,
      column: column + odd,
      term: text,
    };
  const name = text.slice(0, end);
  if (text.charCodeAt(end) === EQUALS && MODIFIER_NAME.test(name))
    return parseModifier(name, text.slice(end + 1), text, column);
  const first = text[0] ?? '';
  const qualifier = first === '-' || first === '~' || first === '?' || first === '+' ? first : undefined;
  const word = qualifier === undefined ? name : name.slice(1);
  if (text.charCodeAt(end) === EQUALS || !NAME.test(word))
    return { message: `"${text}" is not a term`, column, term: text };
  const rest = text.slice(end);
  const parsed = parseMechanism(word.toLowerCase(), rest);
  if ('mistake' in parsed)
    return { message: parsed.mistake.message, column: column + end + parsed.mistake.at, term: text };
  // Spread last: V8 builds an object that begins with a spread forty times more slowly.
  return { kind: 'mechanism', qualifier: qualifier ?? '+', text, column, ...parsed };
}

function parseModifier(name: string, value: string, text: string, column: number): Modifier | SpfMistake {
  const known = name.toLowerCase();
  const isKnown = known === 'redirect' || known === 'exp';
  const parsed = isKnown ? parseDomainSpec(value) : parseMacros(value, 'modifier');
  if (!parsed.ok)
    return { message: parsed.mistake.message, column: column + name.length + 1 + parsed.mistake.at, term: text };
  return isKnown
    ? { kind: 'modifier', name: known, domain: parsed.value, text, column }
    : { kind: 'unknown-modifier', name: known, text, column };
}

type Body = Mechanism extends infer M
  ? M extends Mechanism
    ? Omit<M, 'kind' | 'qualifier' | 'text' | 'column'>
    : never
  : never;
type Refused = { readonly mistake: MacroMistake };
const refuse = (message: string, at = 0): Refused => ({ mistake: { message, at } });

function parseMechanism(name: string, rest: string): Body | Refused {
  switch (name) {
    case 'all':
      return rest === '' ? { name } : refuse('"all" takes no argument');
    case 'include':
    case 'exists': {
      if (!rest.startsWith(':')) return refuse(`"${name}" needs a domain`);
      return withDomain(rest, (domain) => ({ name, domain }));
    }
    case 'ptr':
      return rest === ''
        ? { name }
        : rest.startsWith(':')
          ? withDomain(rest, (domain) => ({ name, domain }))
          : refuse('"ptr" takes no prefix length');
    case 'a':
    case 'mx':
      return parseHosts(name, rest);
    case 'ip4':
    case 'ip6': {
      const network = parseRange(name, rest);
      return 'mistake' in network ? network : { name, network };
    }
    default:
      return refuse(`"${name}" is not a mechanism of SPF`, -name.length);
  }
}

function withDomain(rest: string, build: (domain: MacroString) => Body): Body | Refused {
  const parsed = parseDomainSpec(rest.slice(1));
  return parsed.ok ? build(parsed.value) : refuse(parsed.mistake.message, parsed.mistake.at + 1);
}

/** RFC 7208 section 5.6, ip4-cidr-length and ip6-cidr-length: no leading zeros. */
const DUAL_PREFIX = /(?:\/(0|[1-9]\d?))?(?:\/\/(0|[1-9]\d{0,2}))?$/;

function parseHosts(name: 'a' | 'mx', rest: string): Body | Refused {
  const match = DUAL_PREFIX.exec(rest);
  const [suffix = '', four = '32', six = '128'] = match ?? [];
  const prefixes = { prefix4: Number(four), prefix6: Number(six) };
  if (prefixes.prefix4 > 32)
    return refuse(`/${four} is not a prefix length of IPv4: 32 is the most`, rest.length - suffix.length);
  if (prefixes.prefix6 > 128)
    return refuse(`//${six} is not a prefix length of IPv6: 128 is the most`, rest.length - suffix.length);
  const domain = rest.slice(0, rest.length - suffix.length);
  if (domain === '') return { name, ...prefixes };
  if (!domain.startsWith(':')) return refuse(`"${rest}" is not a prefix length`);
  return withDomain(domain, (value) => ({ name, domain: value, ...prefixes }));
}

function parseRange(name: 'ip4' | 'ip6', rest: string): Network | Refused {
  const family = name === 'ip4' ? 4 : 6;
  if (!rest.startsWith(':')) return refuse(`"${name}" needs an address`);
  const slash = rest.indexOf('/');
  const address = rest.slice(1, slash < 0 ? undefined : slash);
  const octets = family === 4 ? parseIpv4(address) : parseIpv6(address);
  if (!octets) {
    const other = family === 4 ? parseIpv6(address) : parseIpv4(address);
    return refuse(
      `"${address}" is not an IPv${family} address${other ? `; write ip${10 - family}:${address}` : ''}`,
      1,
    );
  }
  const most = octets.length * 8;
  if (slash < 0) return { octets, prefix: most };
  const prefix = rest.slice(slash + 1);
  if (!/^(?:0|[1-9]\d{0,2})$/.test(prefix) || Number(prefix) > most)
    return refuse(`"/${prefix}" is not a prefix length of IPv${family}: /0 to /${most}, without leading zeros`, slash);
  return { octets, prefix: Number(prefix) };
}
