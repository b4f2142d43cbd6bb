import { type Network, parseIpv4, parseIpv6 } from '../network.ts';
import { type MacroMistake, type MacroString, nameOf, parseDomainSpec, parseMacros } from './macro.ts';
import type { Mechanism, Modifier, Qualifier, SpfMistake, SpfRecord, Term } from './record.ts';

/** RFC 7208 section 4.5: the version, then a space or the end; letters of any case. */
const VERSION = /^v=spf1(?: |$)/i;

/** Is this TXT text an SPF record at all? Everything else is none of our business. */
export const isSpfRecord = (text: string): boolean => VERSION.test(text);

export type ParsedRecord =
  | { readonly ok: true; readonly record: SpfRecord }
  | { readonly ok: false; readonly mistake: SpfMistake };

const MECHANISM = /^([-+~?]?)([a-z0-9]+)(?=[:/]|$)(.*)$/is;
const MODIFIER = /^([a-z][a-z0-9\-_.]*)=(.*)$/is;

/** The whole record is read before any of it is evaluated (RFC 7208 section 4.6). `text` has a char for each octet. */
export function parseRecord(text: string): ParsedRecord {
  const terms: Term[] = [];
  let redirect: SpfRecord['redirect'];
  let exp: SpfRecord['exp'];
  for (const { word, column } of wordsOf(text)) {
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

function* wordsOf(text: string): Generator<{ readonly word: string; readonly column: number }> {
  const version = 'v=spf1'.length;
  for (let at = version; at < text.length; ) {
    if (text[at] === ' ') at++;
    else {
      const space = text.indexOf(' ', at);
      const end = space < 0 ? text.length : space;
      yield { word: text.slice(at, end), column: at + 1 };
      at = end;
    }
  }
}

function parseTerm(text: string, column: number): Term | SpfMistake {
  const odd = /[^!-~]/.exec(text);
  if (odd)
    return {
      message: `the character ${nameOf(odd[0])} cannot stand in a record`,
      column: column + odd.index,
      term: text,
    };
  const modifier = MODIFIER.exec(text);
  if (modifier?.[1] !== undefined && modifier[2] !== undefined)
    return parseModifier(modifier[1], modifier[2], text, column);
  const mechanism = MECHANISM.exec(text);
  if (!mechanism) return { message: `"${text}" is not a term`, column, term: text };
  const [, qualifier = '', name = '', rest = ''] = mechanism;
  const parsed = parseMechanism(name.toLowerCase(), rest);
  if ('mistake' in parsed)
    return {
      message: parsed.mistake.message,
      column: column + text.length - rest.length + parsed.mistake.at,
      term: text,
    };
  return { ...parsed, kind: 'mechanism', qualifier: (qualifier || '+') as Qualifier, text, column };
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
