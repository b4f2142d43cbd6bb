import { formatLabel } from '../../syntax/names.ts';
import { formatAddress } from '../../syntax/network.ts';
import type { Macro, MacroString } from '../../syntax/spf/macro.ts';
import type { SpfIdentity } from './identity.ts';
import { NAME_LIMIT } from './limits.ts';

/** What the macros stand for (RFC 7208 section 7.2). */
export interface MacroValues {
  readonly identity: SpfIdentity;
  /** The octets of the client's address. */
  readonly client: readonly number[];
  readonly helo: string;
  /** The domain whose record is being evaluated. */
  readonly domain: string;
  /** The validated name of the client, `unknown` where there is none. */
  readonly validated: string;
  /** The host that evaluates. */
  readonly receiver: string;
  /** Seconds since the epoch. */
  readonly time: number;
}

export const needsValidated = (text: MacroString): boolean =>
  text.some((part) => typeof part !== 'string' && part.letter === 'p');

export function expand(text: MacroString, values: MacroValues): string {
  const [first] = text;
  if (text.length === 1 && typeof first === 'string') return first;
  return text.map((part) => (typeof part === 'string' ? part : transformed(part, replaced(part, values)))).join('');
}

function replaced(
  { letter }: Macro,
  { identity, client, helo, domain, validated, receiver, time }: MacroValues,
): string {
  switch (letter) {
    case 's':
      return identity.sender;
    case 'l':
      return identity.local;
    case 'o':
      return identity.domain;
    case 'd':
      return domain;
    case 'i':
      return client.length === 4 ? client.join('.') : nibbles(client);
    case 'p':
      return validated;
    case 'v':
      return client.length === 4 ? 'in-addr' : 'ip6';
    case 'h':
      return helo;
    case 'c':
      return formatAddress(client);
    case 'r':
      return receiver;
    case 't':
      return String(time);
  }
}

/** RFC 7208 section 7.3: an IPv6 address is written in nibbles with dots between them, in capitals as its examples. */
const nibbles = (octets: readonly number[]): string =>
  Buffer.from(octets).toString('hex').toUpperCase().split('').join('.');

/** Split at the delimiters, reverse, keep the right-hand parts, join with dots, escape (RFC 7208 section 7.3). */
function transformed({ delimiters, reversed, parts, escaped }: Macro, value: string): string {
  let result = value;
  if (reversed || parts !== undefined || delimiters !== '.') {
    const split = splitAt(value, delimiters);
    if (reversed) split.reverse();
    result = (parts === undefined ? split : split.slice(-parts)).join('.');
  }
  return escaped ? urlEscaped(result) : result;
}

function splitAt(value: string, delimiters: string): string[] {
  const parts = [''];
  for (const char of value) {
    if (delimiters.includes(char)) parts.push('');
    else parts.push(`${parts.pop()}${char}`);
  }
  return parts;
}

/** RFC 3986 section 2.3: what is not unreserved is escaped, octet by octet. */
const urlEscaped = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * An expanded domain as a name to ask for: cut from the left to 253 characters (RFC 7208 section 7.3); undefined where
 * it is no name, which then has no records.
 */
export function targetName(expanded: string): string | undefined {
  if (expanded.length <= NAME_LIMIT && SOUND.test(expanded)) return expanded;
  let name = expanded.endsWith('.') ? expanded.slice(0, -1) : expanded;
  while (name.length > NAME_LIMIT) {
    const dot = name.indexOf('.');
    if (dot < 0) return undefined;
    name = name.slice(dot + 1);
  }
  // RFC 8616 section 4: a local part beyond ASCII never matches.
  if (/[^\0-\x7f]/.test(name)) return undefined;
  const labels = name.split('.');
  if (labels.some((label) => label === '' || label.length > 63)) return undefined;
  // A backslash would begin an escape (RFC 1035 section 5.1).
  return name.includes('\\') ? labels.map(formatLabel).join('.') : name;
}

/** Labels of 1 to 63 characters of ASCII without a backslash: most names by far. */
const SOUND = /^[^.\\\x80-\uffff]{1,63}(?:\.[^.\\\x80-\uffff]{1,63})*$/;
